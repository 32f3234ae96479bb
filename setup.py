"Everything `pip` needs to know is in settings.ini; this file only hands it over."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']

extras = {name: cfg[f'{name}_requirements'].split() for name in ('wandb', 'corpora', 'compare')}
extras['dev'] = [*cfg['dev_requirements'].split(), *sum(extras.values(), [])]


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
    entry_points={
        'console_scripts': [s.strip() for s in cfg['console_scripts'].splitlines() if s.strip()],
        # lets other projects' docs link to this one
        'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    },
    zip_safe=False,
)
