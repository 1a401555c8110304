"""What `align.compare` answers: a comparison, as tables for pandas and as files."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from align.records import Comparison


@dataclass(frozen=True, slots=True)
class Result:
    """A comparison with its faces."""

    comparison: Comparison
    notes: tuple[str, ...] = ()  #: of this run, for the person at the keyboard
    inputs: tuple[Path, ...] = ()  #: files and folders that were read
    #: What each clue of a passage, by document id and number, added to the log-odds that it tells
    #: the event: the clue in words, and how much.
    weighed: Mapping[tuple[str, int], Sequence[tuple[str, float]]] = field(default_factory=dict)

    @property
    def passages(self) -> pd.DataFrame:
        """One row a passage of every source; the columns of `passages.csv`, unguarded."""
        import pandas as pd

        from align.reports.table import PASSAGE_COLUMNS, passage_rows

        return pd.DataFrame(passage_rows(self.comparison), columns=list(PASSAGE_COLUMNS))

    @property
    def parallel(self) -> pd.DataFrame:
        """One row an aspect; the columns of `parallel.csv`, unguarded."""
        import pandas as pd

        from align.reports.table import parallel_columns, parallel_rows

        columns = parallel_columns(self.comparison)
        return pd.DataFrame(parallel_rows(self.comparison), columns=list(columns))

    @property
    def facts(self) -> pd.DataFrame:
        """One row a place that tells a fact; the columns of `facts.csv`, unguarded."""
        import pandas as pd

        from align.reports.facts import FACT_COLUMNS, fact_rows

        return pd.DataFrame(fact_rows(self.comparison), columns=list(FACT_COLUMNS))

    def save(
        self, folder: str | Path, kinds: Sequence[str] = ("csv", "json", "html")
    ) -> list[Path]:
        """
        Write the reports of these `kinds` into `folder`; made if absent.

        There are csv, json, html, csv-bom, xlsx, md, tmx, svg and png.

        Raises:
            SettingsError: the sources lie there.
            OutputError: a file cannot be written.
        """
        from align.api.session import refuse_sources
        from align.reports import write_reports

        refuse_sources(Path(folder), self.inputs)
        return write_reports(self.comparison, Path(folder), kinds)
