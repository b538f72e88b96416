from tests import parts as parts
