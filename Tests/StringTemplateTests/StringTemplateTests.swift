import Testing
@testable import StringTemplate
