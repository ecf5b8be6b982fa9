package dev.trialc.benchmarks;

import java.util.List;

/** Holds the answers of peers against one another. */
final class Answers {
    private Answers() {}

    /** @throws IllegalStateException naming the first answer that differs */
    static <T> void same(String name, List<T> expected, String otherName, List<T> other) {
        for (int i = 0; i < Math.max(expected.size(), other.size()); i++) {
            String one = i < expected.size() ? expected.get(i).toString() : "nothing";
            String two = i < other.size() ? other.get(i).toString() : "nothing";
            if (!one.equals(two)) {
                throw new IllegalStateException(
                        "answer " + i + ": " + name + " says " + one + ", " + otherName + " says " + two);
            }
        }
    }
}
