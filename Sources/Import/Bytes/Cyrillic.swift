/// Tells Cyrillic text of one byte a letter from text in Western European encodings, by two counts over its letters.
///
/// 1. In Cyrillic text nearly every letter beyond ASCII stands next to another one; in French, German, Spanish or Polish hardly
///    any does. At least half of them must.
/// 2. The ten letters о е а и н т с р в л make up more than half of any Russian, Ukrainian, Belarusian, Bulgarian or Serbian text. In
///    Greek, Hebrew, Arabic or Chinese the bytes that these letters have are far from a half. Of Windows-1251 and KOI8-R, which have
///    other bytes for them, the one with the greater share is taken.
///
/// Of fewer than eight letters beyond ASCII nothing is said.
func cyrillicEncoding(_ raw: [UInt8]) -> Encoding? {
    var counts = [Int](repeating: 0, count: 256)
    var letters = 0
    var beside = 0
    for index in raw.indices where raw[index] >= 0xC0 {
        counts[Int(raw[index])] += 1
        letters += 1
        let follows = index > 0 && raw[index - 1] >= 0xC0
        if follows || index + 1 < raw.count && raw[index + 1] >= 0xC0 { beside += 1 }
    }
    guard letters >= 8, beside * 2 >= letters else { return nil }
    func share(_ frequent: [UInt8]) -> Int { frequent.reduce(0) { $0 + counts[Int($1)] } }
    let windows = share([0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB]) + share([0xCE, 0xC5, 0xC0, 0xC8, 0xCD, 0xD2, 0xD1, 0xD0, 0xC2, 0xCB])
    // The capitals of KOI8-R are not counted: they are the small letters of Greek, in the same order.
    let koi8 = share([0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC])
    guard max(windows, koi8) * 2 >= letters else { return nil }
    return .other(windows >= koi8 ? "windows-1251" : "koi8-r")
}
