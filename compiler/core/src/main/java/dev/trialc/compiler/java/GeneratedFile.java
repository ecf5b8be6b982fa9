package dev.trialc.compiler.java;

/**
 * A Java source file that was generated.
 *
 * @param path relative to a source root, with {@code /}: {@code dev/trialc/generated/DalpiciclibToremifene.java}
 * @param text its content, with {@code \n} line ends, to be written as UTF-8
 */
public record GeneratedFile(String path, String text) {}
