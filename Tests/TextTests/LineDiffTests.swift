import Testing

@testable import Text

@Suite struct LineDiffTests {
    @Test(arguments: [
        ("a\n", "a\n", ""),
        ("a\nb\nc\n", "a\nx\nc\n", "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
        ("", "a\n", "--- old\n+++ new\n@@ -0,0 +1,1 @@\n+a\n"),
        ("a\n", "", "--- old\n+++ new\n@@ -1,1 +0,0 @@\n-a\n"),
        ("é\nb\n", "e\u{301}\nb\n", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n-é\n+e\u{301}\n b\n"),
        ("a\nb", "a\nb\n", "--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\nx\n3\n4\n5\n6\n7\n8\n9\n10\ny\n12\n",
            "--- old\n+++ new\n@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -8,5 +8,5 @@\n 8\n 9\n 10\n-11\n+y\n 12\n"
        ),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
            "--- old\n+++ new\n@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"
        ),
    ])
    func unified(_ old: String, _ new: String, _ expected: String) {
        #expect(LineDiff.unified(old, new, names: ("old", "new")).utf8.elementsEqual(expected.utf8))
    }
}
