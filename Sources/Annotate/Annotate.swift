internal import Text
