package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Declared names in their name spaces, in declaration order. */
final class Names {
    /** What a name stands for, with the words a finding uses. */
    enum Kind {
        FACT("fact"),
        GROUP("group"),
        EVENT("event"),
        ARM("arm"),
        DRUG("drug"),
        PROCEDURE("procedure"),
        CHOICE("choice"),
        PARAMETER("parameter"),
        REGIMEN("regimen"),
        VISIT("visit"),
        ACTIVITY("activity"),
        COLLECTED("collected item"),
        EPOCH("epoch"),
        OBJECTIVE("objective"),
        ENDPOINT("endpoint"),
        CRITERION("criterion");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Which name space it lives in: activities, epochs, objectives, endpoints and criteria have one each. */
        String space() {
            return switch (this) {
                case ACTIVITY, COLLECTED -> "activity";
                case EPOCH, OBJECTIVE, ENDPOINT, CRITERION -> word;
                default -> "name";
            };
        }
    }

    /** @param builtIn whether the language declares it */
    record Declared(String name, Kind kind, Optional<Place> place, boolean builtIn) {}

    private final Map<String, Map<String, Declared>> spaces = new LinkedHashMap<>();

    /** Declares a name; the earlier declaration when there is one already, which then stays. */
    Optional<Declared> declare(Declared declared) {
        Declared earlier = space(declared.kind().space()).putIfAbsent(declared.name(), declared);
        return Optional.ofNullable(earlier);
    }

    Optional<Declared> find(Kind kind, String name) {
        return Optional.ofNullable(space(kind.space()).get(name)).filter(d -> d.kind() == kind);
    }

    /** Whatever kind it is of. */
    Optional<Declared> any(String name) {
        return Optional.ofNullable(space("name").get(name));
    }

    Collection<Declared> all(Kind kind) {
        return space(kind.space()).values().stream()
                .filter(d -> d.kind() == kind)
                .toList();
    }

    private Map<String, Declared> space(String space) {
        return spaces.computeIfAbsent(space, s -> new LinkedHashMap<>());
    }
}
