internal import CUTF8Proc

/// How many cells of a terminal characters take.
enum TerminalWidth {
    /// Of each scalar by itself: two for a Chinese letter or an emoji, none for a mark above the letter before it.
    static func cells(of scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : Int(max(0, utf8proc_charwidth(Int32($1.value))))) }
    }
}
