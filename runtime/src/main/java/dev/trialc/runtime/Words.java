package dev.trialc.runtime;

import java.util.List;

/** Reads the words of a parameter's value, one after the other. */
final class Words {
    private final String text;
    private final List<String> words;
    private int at;

    private Words(String text) {
        this.text = text;
        String spaced =
                text.replace("±", " +/- ").replaceAll("\\+\\s*/\\s*-", " +/- ").replace(",", " , ");
        this.words = List.of(spaced.strip().split("\\s+"));
    }

    static Words of(String text) {
        return new Words(text);
    }

    boolean take(String... wanted) {
        if (at + wanted.length > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!words.get(at + i).equals(wanted[i])) {
                return false;
            }
        }
        at += wanted.length;
        return true;
    }

    boolean nextIsNumber() {
        return at < words.size() && words.get(at).matches("[+-]?[0-9]{1,6}");
    }

    int number() {
        if (!nextIsNumber()) {
            throw unexpected("a whole number");
        }
        return Integer.parseInt(words.get(at++));
    }

    String word(String what) {
        if (at >= words.size() || words.get(at).isEmpty()) {
            throw unexpected(what);
        }
        return words.get(at++);
    }

    boolean ended() {
        return at >= words.size();
    }

    void end() {
        if (!ended()) {
            throw unexpected("the end");
        }
    }

    void notEmpty() {
        if (text.isBlank()) {
            throw unexpected("words");
        }
    }

    IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException("expected " + expected
                + (at < words.size() && !words.get(at).isEmpty() ? " instead of " + words.get(at) : ""));
    }
}
