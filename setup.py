"Everything `pip` needs to know is in settings.ini; this file only hands it over."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']

extras = {name: cfg[f'{name}_requirements'].split() for name in ('wandb', 'corpora', 'compare')}
extras['dev'] = [*cfg['dev_requirements'].split(), *sum(extras.values(), [])]


class SourceWithSettings(sdist):
    "A source archive that can be installed: it holds settings.ini."
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, [*files, 'settings.ini'])


setup(
    name=cfg['lib_name'],
    version=cfg['version'],
    description=cfg['description'],
    keywords=cfg['keywords'],
    author=cfg['author'],
    author_email=cfg['author_email'],
    url=cfg['git_url'],
    license='MIT',
    long_description=(here/'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    packages=find_packages(include=['gpt_tiny', 'gpt_tiny.*']),
    package_data={'gpt_tiny': ['py.typed']},
    python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    cmdclass={'sdist': SourceWithSettings},
    entry_points={
        'console_scripts': [s.strip() for s in cfg['console_scripts'].splitlines() if s.strip()],
        # lets other projects' docs link to this one
        'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    },
    zip_safe=False,
)
