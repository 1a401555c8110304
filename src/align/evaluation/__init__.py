"""
How good the pipeline is on cases that a careful reader has marked: gold in, figures out. Pure.

    gold.json ─read_gold→ Gold ─┬ with the pipeline's accounts and facts ─score_case→ Scores
                                └ with plain likeness of the same texts  ─measure→    Baseline

Nothing here runs a model or opens a file: `api.evaluating` does, and hands over what came of it.
Start at `scoring.score_case`; `document.as_json` says what the figures are called in a file.
"""
