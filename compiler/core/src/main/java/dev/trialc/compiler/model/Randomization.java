package dev.trialc.compiler.model;

import java.util.List;

/**
 * {@code randomize 2:1 to Experimental, Control stratified by region}: to which arms, and in what proportion (ICH M11 1.1.2, assignment).
 *
 * @param shares in order of writing, two or more
 * @param strata facts and groups by which the allocation is balanced; empty for none
 * @param applicability whom it concerns, such as one cohort
 */
public record Randomization(List<Share> shares, List<String> strata, Applicability applicability, Origin origin) {
    public Randomization {
        shares = List.copyOf(shares);
        strata = List.copyOf(strata);
    }

    /** How many of the parts go to an arm; at least 1. */
    public record Share(String arm, int parts) {}
}
