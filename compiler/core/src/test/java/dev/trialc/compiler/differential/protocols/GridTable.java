package dev.trialc.compiler.differential.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A grid: dropping a visit drops its column.
 *
 * @param head the words before the brace
 * @param visits the columns
 */
record GridTable(String head, List<String> visits, List<Line> lines) implements Piece {
    static final String ONWARD = "->";

    GridTable {
        visits = List.copyOf(visits);
        lines = List.copyOf(lines);
    }

    /**
     * A row: its activity, one cell for each visit, and what stands behind the last bar.
     */
    record Line(String activity, List<String> cells, Piece behind) {
        Line {
            cells = List.copyOf(cells);
        }

        String text() {
            return ("  " + activity + " | " + String.join(" | ", cells) + " | " + behind.text()).stripTrailing();
        }
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(head).append(" {\n");
        text.append("  | ").append(String.join(" | ", visits)).append(" |\n");
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.append('}').toString();
    }

    @Override
    public Stream<Piece> smaller() {
        Stream<Piece> rows = IntStream.range(0, lines.size() > 1 ? lines.size() : 0)
                .mapToObj(i -> new GridTable(head, visits, without(lines, i)));
        Stream<Piece> columns =
                IntStream.range(0, visits.size() > 1 ? visits.size() : 0).mapToObj(this::withoutColumn);
        Stream<Piece> behind = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.get(i).behind().smaller().map(b -> {
                    List<Line> changed = new ArrayList<>(lines);
                    changed.set(
                            i, new Line(lines.get(i).activity(), lines.get(i).cells(), b));
                    return new GridTable(head, visits, changed);
                }));
        Stream<Piece> marks = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, visits.size()).mapToObj(j -> plain(i, j)))
                .flatMap(o -> o);
        return Stream.of(rows, columns, behind, marks).flatMap(s -> s);
    }

    /** A mark without its note, and one of its own in place of an arrow. */
    private Stream<Piece> plain(int row, int column) {
        Line line = lines.get(row);
        String cell = line.cells().get(column);
        if (!cell.contains("[") && !cell.equals(ONWARD)) {
            return Stream.empty();
        }
        List<String> cells = new ArrayList<>(line.cells());
        cells.set(column, "X");
        List<Line> changed = new ArrayList<>(lines);
        changed.set(row, new Line(line.activity(), cells, line.behind()));
        return Stream.of(new GridTable(head, visits, changed));
    }

    private Piece withoutColumn(int column) {
        return new GridTable(
                head,
                without(visits, column),
                lines.stream()
                        .map(l -> new Line(l.activity(), withoutCell(l.cells(), column), l.behind()))
                        .toList());
    }

    /** Without the cell in which a mark begins, it begins in the next one that it reaches. */
    private static List<String> withoutCell(List<String> cells, int column) {
        List<String> rest = without(cells, column);
        if (column < rest.size() && rest.get(column).equals(ONWARD)) {
            rest.set(column, cells.get(column));
        }
        return rest;
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(index);
        return rest;
    }
}
