package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of what is missing, in the order in which they were met, each once. Reused from row to row. */
final class Needs {
    /** Null until something is missing, which it seldom is. */
    private @Nullable List<String> names;

    void clear() {
        if (names != null) {
            names.clear();
        }
    }

    void add(String name) {
        if (names == null) {
            names = new ArrayList<>();
        }
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    void addAll(List<String> more) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i));
        }
    }

    void addAll(Needs more) {
        addAll(more.names());
    }

    boolean isEmpty() {
        return names == null || names.isEmpty();
    }

    String first() {
        return names().get(0);
    }

    List<String> names() {
        return names == null ? List.of() : names;
    }
}
