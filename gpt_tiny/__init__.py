__version__ = "0.1.0"

# The modules weights and generate give GPT its from_pretrained, save_pretrained and generate. Whoever imports gpt_tiny.model gets them
# too. They are not imported here: `import gpt_tiny.config` needs no PyTorch.
import importlib.util as _util
import sys as _sys

class _FinishModel:
    "An import hook for one module, used once."
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != 'gpt_tiny.model': return None
        _sys.meta_path.remove(_FinishModel)
        spec = _util.find_spec(name)
        run_module = spec.loader.exec_module
        def run_and_finish(module):
            run_module(module)
            from . import weights, generate
        spec.loader.exec_module = run_and_finish
        return spec

_sys.meta_path.insert(0, _FinishModel)
