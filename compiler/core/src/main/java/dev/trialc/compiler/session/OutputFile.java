package dev.trialc.compiler.session;

/**
 * A text to be written.
 *
 * @param path relative, with {@code /}
 * @param text with {@code \n} line ends, written as UTF-8
 */
public record OutputFile(String path, String text) {}
