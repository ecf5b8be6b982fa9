package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;

/** The names that a protocol has declared so far, by what may be said of them. */
final class Vocabulary {
    /** @param drugs what it gives */
    record Regimen(String name, boolean cyclic, boolean lengthKnown, List<String> drugs) {}

    record Visit(String name, boolean series) {}

    /** @param limits numbers with their units, as a comparison writes them */
    record Measured(String name, List<String> limits) {}

    /** @param values in order where the fact is ordered */
    record Coded(String name, List<String> values, boolean ordered) {}

    /**
     * A history or an event whose records have attributes.
     *
     * @param conditions what may be asked of one record
     */
    record Attributed(String name, List<String> conditions) {}

    final List<String> arms = new ArrayList<>();
    final List<String> drugs = new ArrayList<>();
    final List<String> procedures = new ArrayList<>();
    final List<String> choices = new ArrayList<>();
    final List<String> durations = new ArrayList<>();
    final List<String> timings = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final List<String> recurring = new ArrayList<>();
    final List<String> yesNo = new ArrayList<>();
    final List<String> histories = new ArrayList<>();
    final List<Measured> measured = new ArrayList<>();
    final List<Coded> coded = new ArrayList<>();
    final List<Attributed> attributed = new ArrayList<>();
    final List<Attributed> attributedEvents = new ArrayList<>();
    final List<Regimen> regimens = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();
    final List<String> activities = new ArrayList<>();
    /** Drugs whose doses take time. */
    final List<String> lasting = new ArrayList<>();

    boolean choicesLast;
    boolean dayZero;

    /** Whether weeks are counted from week 1. */
    boolean weekOne;

    boolean age;
    boolean body;
    boolean citable;

    List<Regimen> cyclic() {
        return regimens.stream().filter(Regimen::cyclic).toList();
    }

    List<Visit> series() {
        return visits.stream().filter(Visit::series).toList();
    }
}
