"""Where the collection lies that a command takes when it is given none."""

from pathlib import Path

from align.errors import SourceError

_HERE = Path(__file__).resolve()


def sample_collection() -> Path:
    """
    The folder `seeds`: of the working folder, else of the checkout, else of the package.

    Raises:
        SourceError: it is at none of the three.
    """
    package, checkout = _HERE.parents[1], _HERE.parents[3]
    places = [Path("seeds"), package / "data" / "seeds"]
    if (checkout / "pyproject.toml").is_file():
        places.insert(1, checkout / "seeds")
    for place in places:
        if place.is_dir():
            return place
    raise SourceError(
        what="No sources were named, and the sample collection `seeds` is not here.",
        try_next="Name a file or folder of texts.",
    )
