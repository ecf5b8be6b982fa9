package dev.trialc.compiler.model;

/**
 * A source record that citations quote, {@code source Record "seeds/x.txt"}.
 *
 * @param name its name in the protocol
 * @param path relative to the project root, with {@code /}
 * @param text its content, byte for byte as UTF-8
 */
public record SourceRecord(String name, String path, String text, Origin origin) {}
