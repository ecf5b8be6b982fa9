package dev.trialc.compiler.model;

import java.util.Optional;

/**
 * A rule that stops a participant's treatment, or the trial.
 *
 * @param trial whether it concerns the whole trial
 * @param at the event that triggers it, where one is named
 */
public record StopRule(
        boolean trial, String id, String title, Optional<Anchor> at, Optional<Expr> when, Origin origin) {}
