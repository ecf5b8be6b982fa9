package dev.trialc.compiler.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value to compare with.
 *
 * @param value as written, without loss
 * @param unit UCUM code, already that of the fact; empty for a plain number
 * @param timesUln whether the value multiplies the upper limit of normal of the fact
 * @param display the words as written ({@code 1.5 × 10⁹/L}, {@code 2 × ULN})
 */
public record Quantity(BigDecimal value, Optional<String> unit, boolean timesUln, String display) {}
