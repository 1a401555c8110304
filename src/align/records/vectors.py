"""
The array that sentences become. Apart from the other nouns: it alone needs numpy, and the command
line, which needs the others, must start at once.
"""

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]  #: one row a text, each of length 1; shape (n, width)
