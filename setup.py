"Everything about the package stands in settings.ini: edit it there, not here. Standard library only, so that an isolated build needs setuptools alone."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

root = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(root/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
package = cfg['lib_path']

licenses = {'apache2': 'Apache-2.0'}
statuses = ['1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable', '6 - Mature', '7 - Inactive']
pythons = ['3.10', '3.11', '3.12', '3.13']

def words(key):
    "The words of one setting: requirements stand side by side on one line, a marker without spaces after its `;`"
    return cfg.get(key, '').split()

extras = {name: words(f'{name}_requirements') for name in ('dicom', 'video', 'volumes', 'encoders', 'several', 'dask', 'int8', 'app')}
all_extras = [word for requirements in extras.values() for word in requirements]

def readme():
    "README.md with links that also work outside the repository, on the package's page"
    raw = f"https://raw.githubusercontent.com/{cfg['user']}/{cfg['repo']}/{cfg['branch']}/"
    page = f"{cfg['git_url']}/blob/{cfg['branch']}/"
    text = (root/'README.md').read_text(encoding='utf-8')
    text = re.sub(r'(!\[[^]]*\]\()(?![a-z]+:|#)', rf'\g<1>{raw}', text)
    return re.sub(r'((?<!!)\[[^]]*\]\()(?![a-z]+:|#)', rf'\g<1>{page}', text)

setup(
    name = cfg['lib_name'],
    version = cfg['version'],
    description = cfg['description'],
    long_description = readme(),
    long_description_content_type = 'text/markdown',
    keywords = cfg['keywords'],
    author = cfg['author'],
    author_email = cfg['author_email'],
    license_expression = licenses[cfg['license']],
    license_files = ['LICENSE'],
    url = cfg['git_url'],
    project_urls = {'Documentation': cfg['doc_host'] + cfg['doc_baseurl'], 'Changelog': f"{cfg['git_url']}/blob/{cfg['branch']}/CHANGELOG.md"},
    classifiers = [
        'Development Status :: ' + statuses[int(cfg['status']) - 1],
        'Intended Audience :: ' + cfg['audience'],
        'Natural Language :: ' + cfg['language'],
        'Programming Language :: Python :: 3',
        *(f'Programming Language :: Python :: {version}' for version in pythons[pythons.index(cfg['min_python']):]),
    ],
    packages = find_packages(include=[package, f'{package}.*']),
    include_package_data = True,
    python_requires = '>=' + cfg['min_python'],
    install_requires = words('requirements'),
    extras_require = {**extras, 'all': all_extras, 'dev': all_extras + words('dev_requirements')},
    entry_points = {'console_scripts': words('console_scripts'), 'nbdev': [f'{package}={package}._modidx:d']},
    zip_safe = False,
)
