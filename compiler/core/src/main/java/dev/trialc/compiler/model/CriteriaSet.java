package dev.trialc.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * Eligibility criteria that are judged together.
 *
 * @param name empty for criteria that stand outside a {@code criteria} block
 * @param gate the event at whose date the set holds, where said
 */
public record CriteriaSet(
        Optional<String> name, String title, Optional<Anchor> gate, List<Criterion> criteria, Origin origin) {
    public CriteriaSet {
        criteria = List.copyOf(criteria);
    }
}
