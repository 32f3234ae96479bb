__version__ = "0.1.0"

import warnings as _warnings
_warnings.filterwarnings('ignore', "'gpt_tiny", RuntimeWarning, 'runpy')  # `python -m gpt_tiny.generate` meets itself below: harmless

from . import weights, generate  # lectures 02 and 05 give GPT its from_pretrained, save_pretrained and generate
