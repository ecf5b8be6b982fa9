package dev.trialc.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the protocol, or the name of the parameter that would have to say it.
 *
 * @param <T> what kind of value
 */
public final class Stated<T> {
    private final @Nullable T value;
    private final List<String> needs;

    private Stated(@Nullable T value, List<String> needs) {
        this.value = value;
        this.needs = needs;
    }

    /** A value that is known. */
    public static <T> Stated<T> of(T value) {
        return new Stated<>(value, List.of());
    }

    /** A value that only the parameter {@code need} could say. */
    public static <T> Stated<T> unknown(String need) {
        return new Stated<>(null, List.of(need));
    }

    /** The value; empty where it is unknown. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What is missing: the parameter's name, or nothing where the value is known. */
    public List<String> needs() {
        return needs;
    }

    boolean known() {
        return value != null;
    }

    T orElse(T otherwise) {
        return value != null ? value : otherwise;
    }

    T get() {
        if (value == null) {
            throw new IllegalStateException("needs " + needs);
        }
        return value;
    }
}
