package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.ActivityDetail;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.Remark;
import dev.trialc.compiler.model.Timepoint;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A column of the grid as a method of the rules: what is done at one visit. */
final class ActivityEmitter {
    private final Names names;
    private final Conditions conditions;

    ActivityEmitter(Names names, Conditions conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    /** The method of one visit; empty where no grid marks anything for it. */
    Optional<MethodSpec> method(Visit visit) {
        List<CodeBlock> lines = names.protocol().grids().stream()
                .flatMap(grid -> lines(grid, visit))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.get("activities", visit.name()))
                .addJavadoc("$L", Docs.sentence("What is done at " + visit.title()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ACTIVITY_PLAN, "plan");
        lines.forEach(line -> method.addStatement("$L", line));
        return Optional.of(method.build());
    }

    private Stream<CodeBlock> lines(Grid grid, Visit visit) {
        List<CodeBlock> lines = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            for (int i = 0; i < Math.min(grid.columns().size(), row.cells().size()); i++) {
                Grid.Column column = grid.columns().get(i);
                Grid.Cell cell = row.cells().get(i);
                if (column.visit().equals(visit.name()) && cell.mark() != Grid.Mark.NONE) {
                    List<String> letters = Stream.of(row.notes(), column.notes(), cell.notes())
                            .flatMap(List::stream)
                            .toList();
                    lines.add(CodeBlock.of(
                            "$L$L",
                            line(grid, row.activity(), cell.mark() == Grid.Mark.OPTIONAL, letters),
                            remarks(grid.words(cell), visit.name(), details(grid, row.activity(), letters))));
                }
            }
        }
        return lines.stream();
    }

    /** Words of the mark, then what is said besides: which of it holds at the visit is known from the grids alone. */
    private CodeBlock remarks(Optional<String> mark, String visit, Stream<ActivityDetail> details) {
        Set<String> marked = names.protocol().markedAt(visit);
        Stream<String> said = details.flatMap(d -> d.remarks().stream())
                .flatMap(r -> r.at(visit, marked).stream())
                .map(Remark::words);
        return Stream.concat(mark.stream(), said)
                .map(words -> CodeBlock.of("\n.remark($L)", JavaText.literal(words)))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock line(Grid grid, String activity, boolean optional, List<String> letters) {
        Stream<Applicability> own = names.protocol().activity(activity).map(Activity::applicability).stream();
        Stream<Applicability> noted =
                grid.notes().stream().filter(n -> letters.contains(n.letter())).map(Grid.Note::applicability);
        Stream<CodeBlock> when = Stream.concat(own, noted).flatMap(this::conditions);
        CodeBlock asked = Stream.concat(
                        details(grid, activity, letters)
                                .flatMap(d -> d.cycles().stream())
                                .map(list -> CodeBlock.of("day -> plan.isIn($L)", Values.cycles(list))),
                        when)
                .map(condition -> CodeBlock.of(", $L", condition))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "plan.$L($T.$L$L)$L",
                optional ? "addOptional" : "add",
                names.nested("Activity"),
                names.constant("Activity", activity),
                asked,
                details(details(grid, activity, letters).toList()));
    }

    /** What the activity says of when and how, then what its notes say. */
    private Stream<ActivityDetail> details(Grid grid, String activity, List<String> letters) {
        return Stream.concat(
                names.protocol().activity(activity).map(Activity::detail).stream(),
                grid.notes().stream().filter(n -> letters.contains(n.letter())).map(Grid.Note::detail));
    }

    /** Points in time, then days, then what may be reused: each activity first, its notes behind it. */
    private CodeBlock details(List<ActivityDetail> details) {
        CodeBlock.Builder code = CodeBlock.builder();
        details.forEach(d -> d.timepoints().forEach(t -> code.add(timepoint(t))));
        details.forEach(d -> d.days().forEach(i -> code.add(interval("within", i))));
        details.forEach(d -> d.reuse().forEach(i -> code.add(interval("reusable", i))));
        return code.build();
    }

    private CodeBlock interval(String method, ActivityDetail.Interval interval) {
        Anchors anchors = conditions.anchors();
        return CodeBlock.of("\n.$L($L, $L)", method, anchors.of(interval.earliest()), anchors.of(interval.latest()));
    }

    private static CodeBlock timepoint(Timepoint point) {
        return CodeBlock.of(
                "\n.at(new $T($L, $T.$L, $T.$L, $L, $L, $L, $L))",
                RuntimeTypes.TIMEPOINT,
                JavaText.literal(point.drug()),
                RuntimeTypes.TIMEPOINT.nestedClass("Relation"),
                point.relation(),
                RuntimeTypes.TIMEPOINT.nestedClass("Moment"),
                point.moment(),
                point.minutes(),
                point.early(),
                point.late(),
                JavaText.literal(point.words()));
    }

    /** Each by itself: one that holds asks for nothing. */
    private Stream<CodeBlock> conditions(Applicability applicability) {
        Stream<CodeBlock> arms = applicability.arms().isEmpty()
                ? Stream.empty()
                : Stream.of(CodeBlock.of("day -> inArm($L)", conditions.arms(applicability.arms())));
        return Stream.concat(arms, applicability.when().map(conditions::lambda).stream());
    }
}
