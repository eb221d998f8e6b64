import Testing
@testable import Annotate
