"Everything `pip` needs to know is in settings.ini; this file only hands it over."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=['='])
parser.read(here/'settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='MIT',
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['gpt_tiny', 'gpt_tiny.*']), python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(), extras_require={'dev': cfg['dev_requirements'].split()},
    entry_points={
        'console_scripts': [line.strip() for line in cfg['console_scripts'].splitlines() if line.strip()],
        'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],  # lets other projects' docs link to this one
    },
    zip_safe=False,
)
