package dev.trialc.compiler.differential;

import dev.trialc.runtime.Occurrence;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first row in which two answers differ, or that only one of them refused.
 *
 * @param kind what differs, short enough to count by
 * @param left the row of the one, or its refusal; empty where it has none
 * @param right of the other
 */
record Difference(
        Person person,
        String kind,
        String leftName,
        Optional<Occurrence> left,
        String rightName,
        Optional<Occurrence> right,
        String remark) {

    static Optional<Difference> between(
            Person person, String leftName, Comparison.Answer left, String rightName, Comparison.Answer right) {
        if (left.refusal().isPresent() != right.refusal().isPresent()) {
            String who = left.refusal().isPresent() ? leftName : rightName;
            String message = left.refusal().or(right::refusal).orElseThrow();
            return Optional.of(new Difference(
                    person,
                    "only the " + who + " refuses",
                    leftName,
                    Optional.empty(),
                    rightName,
                    Optional.empty(),
                    message));
        }
        int size = Math.max(left.rows().size(), right.rows().size());
        for (int i = 0; i < size; i++) {
            Optional<Occurrence> one = at(left.rows(), i);
            Optional<Occurrence> other = at(right.rows(), i);
            if (!one.equals(other)) {
                return Optional.of(atRow(person, leftName, left.rows(), one, rightName, right.rows(), other));
            }
        }
        return Optional.empty();
    }

    private static Difference atRow(
            Person person,
            String leftName,
            List<Occurrence> left,
            Optional<Occurrence> one,
            String rightName,
            List<Occurrence> right,
            Optional<Occurrence> other) {
        if (one.isPresent() && right.contains(one.get()) && other.isPresent() && left.contains(other.get())) {
            String kind = "order of " + one.get().item() + " and " + other.get().item();
            return new Difference(person, kind, leftName, one, rightName, other, "");
        }
        Optional<Occurrence> sameInRight = one.flatMap(row -> twin(row, right));
        Optional<Occurrence> sameInLeft = other.flatMap(row -> twin(row, left));
        if (one.isPresent() && !right.contains(one.get())) {
            String kind = sameInRight
                    .map(twin -> one.get().item() + ": " + columns(one.get(), twin))
                    .orElse(one.get().item() + " (" + one.get().status() + ") only in the " + leftName);
            return new Difference(person, kind, leftName, one, rightName, sameInRight, "");
        }
        Occurrence row = other.orElseThrow();
        String kind = sameInLeft
                .map(twin -> row.item() + ": " + columns(twin, row))
                .orElse(row.item() + " (" + row.status() + ") only in the " + rightName);
        return new Difference(person, kind, leftName, sameInLeft, rightName, other, "");
    }

    /** The row that most likely means the same: of the same item, ordinal and status, or of the same item and date. */
    private static Optional<Occurrence> twin(Occurrence row, List<Occurrence> rows) {
        return rows.stream()
                .filter(r -> r.item().equals(row.item()) && r.kind() == row.kind())
                .filter(r -> r.ordinal().equals(row.ordinal()) && row.ordinal().isPresent()
                        || r.orderingDate().equals(row.orderingDate()))
                .findFirst();
    }

    private static Optional<Occurrence> at(List<Occurrence> rows, int index) {
        return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private static List<String> columns(Occurrence one, Occurrence other) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : Occurrence.class.getRecordComponents()) {
            try {
                Object a = component.getAccessor().invoke(one);
                Object b = component.getAccessor().invoke(other);
                if (!Objects.equals(a, b)) {
                    names.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return names;
    }
}
