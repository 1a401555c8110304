"""
A small dictionary of what accounts of events are made of, in English, Italian and Turkish.

How its lines are read stands in `accounts`; `align.text.concepts` reads them. Rows of one name in
two tables unite.
"""

from align.text.concept_words.accounts import DEEDS, PEOPLE_AND_POWERS, THINGS_AND_PLACES
from align.text.concept_words.conflict import CONFLICT
from align.text.concept_words.goods import CLOTHING, FURNITURE, MONEY_AND_GOODS, PAPERS
from align.text.concept_words.learning import ARTS_AND_GAMES, SCHOOL_AND_FAITH, TRADES
from align.text.concept_words.life import ANIMALS_PLANTS_AND_FOOD, BODY_AND_ILLNESS, FAMILY
from align.text.concept_words.machines import ENERGY_AND_MATERIALS, TOOLS_AND_VEHICLES
from align.text.concept_words.mind import MIND
from align.text.concept_words.moves import MOVES
from align.text.concept_words.older import OLDER
from align.text.concept_words.people import PEOPLE
from align.text.concept_words.places import BUILDINGS_AND_TOWNS, LAND_SEA_AND_WEATHER
from align.text.concept_words.politics import POLITICS
from align.text.concept_words.speech import SPEECH
from align.text.concept_words.times import MEASURES_AND_COLOURS, STATE_AND_SOCIETY, TIMES
from align.text.concept_words.work import WORK

__all__ = ["TABLES"]

TABLES = (
    PEOPLE_AND_POWERS,
    DEEDS,
    THINGS_AND_PLACES,
    CONFLICT,
    CLOTHING,
    FURNITURE,
    PAPERS,
    MONEY_AND_GOODS,
    SCHOOL_AND_FAITH,
    ARTS_AND_GAMES,
    TRADES,
    ANIMALS_PLANTS_AND_FOOD,
    BODY_AND_ILLNESS,
    FAMILY,
    TOOLS_AND_VEHICLES,
    ENERGY_AND_MATERIALS,
    MIND,
    MOVES,
    PEOPLE,
    BUILDINGS_AND_TOWNS,
    LAND_SEA_AND_WEATHER,
    POLITICS,
    SPEECH,
    MEASURES_AND_COLOURS,
    STATE_AND_SOCIETY,
    TIMES,
    WORK,
    OLDER,
)
