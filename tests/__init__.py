from tests import parts as parts
from tests import yaml_once as yaml_once
