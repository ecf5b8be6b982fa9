package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.diagnostic.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
        MARK("mark"),
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

        /** Which name space it lives in: activities, marks, epochs, objectives, endpoints and criteria have one each. */
        private Space space() {
            return switch (this) {
                case ACTIVITY, COLLECTED -> Space.ACTIVITIES;
                case MARK -> Space.MARKS;
                case EPOCH -> Space.EPOCHS;
                case OBJECTIVE -> Space.OBJECTIVES;
                case ENDPOINT -> Space.ENDPOINTS;
                case CRITERION -> Space.CRITERIA;
                default -> Space.COMMON;
            };
        }
    }

    private static final long MOST_COMPARED = 300_000;

    private enum Space {
        COMMON,
        ACTIVITIES,
        MARKS,
        EPOCHS,
        OBJECTIVES,
        ENDPOINTS,
        CRITERIA
    }

    /** @param builtIn whether the language declares it */
    record Declared(String name, Kind kind, Optional<Place> place, boolean builtIn) {}

    private final Map<Kind, List<Declared>> byKind = new EnumMap<>(Kind.class);
    /** The names alone, which each name that is not declared is compared with. */
    private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

    private final Map<Space, Map<String, Declared>> spaces = new EnumMap<>(Space.class);
    private long compared;

    /** Declares a name; the earlier declaration when there is one already, which then stays. */
    Optional<Declared> declare(Declared declared) {
        Declared earlier = space(declared.kind().space()).putIfAbsent(declared.name(), declared);
        if (earlier == null) {
            byKind.computeIfAbsent(declared.kind(), k -> new ArrayList<>()).add(declared);
            words.computeIfAbsent(declared.kind(), k -> new ArrayList<>()).add(declared.name());
        }
        return Optional.ofNullable(earlier);
    }

    Optional<Declared> find(Kind kind, String name) {
        return Optional.ofNullable(space(kind.space()).get(name)).filter(d -> d.kind() == kind);
    }

    /** Whatever kind it is of. */
    Optional<Declared> any(String name) {
        return Optional.ofNullable(space(Space.COMMON).get(name));
    }

    /** All of a kind, in declaration order. */
    List<Declared> all(Kind kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    /**
     * The name of one of these kinds that a misspelt one most likely meant; of two as near, that of the earlier kind, then the earlier one. None
     * once a file has been compared as often as no misspelt one would be: a guess for each of ten thousand names helps nobody.
     */
    Optional<String> nearest(String wanted, Kind... kinds) {
        if (compared > MOST_COMPARED) {
            return Optional.empty();
        }
        List<String> known = words(kinds[0]);
        if (kinds.length > 1) {
            known = new ArrayList<>();
            for (Kind kind : kinds) {
                known.addAll(words(kind));
            }
        }
        compared += known.size();
        return NearestName.of(wanted, known);
    }

    private List<String> words(Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    private Map<String, Declared> space(Space space) {
        return spaces.computeIfAbsent(space, s -> new LinkedHashMap<>());
    }
}
