package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the tests of worked examples say of the rows of one item; the same in every generated test. */
final class ExpectedRowsEmitter {
    private static final ClassName ROWS = ClassName.get("", "Rows");
    private static final ClassName STATUS = ClassName.get("dev.trialc.runtime", "Status");
    private static final TypeName OCCURRENCES =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.OCCURRENCE);
    private static final TypeName TEST =
            ParameterizedTypeName.get(ClassName.get(Predicate.class), RuntimeTypes.OCCURRENCE);

    private static final TypeName POINT =
            ParameterizedTypeName.get(ClassName.get(Predicate.class), RuntimeTypes.TIMEPOINT);
    private static final TypeName PLANNED =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.PLANNED_ACTIVITY);
    private static final TypeName ACTIVITIES =
            ParameterizedTypeName.get(ClassName.get(Function.class), RuntimeTypes.OCCURRENCE, PLANNED);

    private ExpectedRowsEmitter() {}

    /** The method by which a test begins an expectation. */
    static MethodSpec method() {
        return MethodSpec.methodBuilder("rows")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ROWS)
                .addParameter(OCCURRENCES, "schedule")
                .addParameter(RuntimeTypes.DECLARED, "item")
                .addStatement(
                        "$T rows = schedule.stream()\n.filter(row -> row.item().equals(item.code()))\n.toList()",
                        OCCURRENCES)
                .addStatement("return new $T(item.code(), rows, rows)", ROWS)
                .build();
    }

    static TypeSpec emit() {
        return TypeSpec.recordBuilder("Rows")
                .addJavadoc("Rows of one item that fit what was said so far, of all that the schedule has of it.")
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "item")
                        .addParameter(OCCURRENCES, "rows")
                        .addParameter(OCCURRENCES, "all")
                        .build())
                .addMethod(narrowing(
                                "number",
                                CodeBlock.of("$S + number", "number "),
                                CodeBlock.of("row.ordinal().orElse(0) == number"))
                        .addParameter(int.class, "number")
                        .build())
                .addMethod(narrowing(
                                "episode",
                                CodeBlock.of("$S + number", "of record "),
                                CodeBlock.of("row.episode().orElse(0) == number"))
                        .addParameter(int.class, "number")
                        .build())
                .addMethod(narrowing(
                                "standing",
                                CodeBlock.of("$S + status", "with status "),
                                CodeBlock.of("row.status() == status"))
                        .addParameter(STATUS, "status")
                        .build())
                .addMethod(narrowing(
                                "standing",
                                CodeBlock.of("$S + status + $S + date", "with status ", " on "),
                                CodeBlock.of(
                                        "row.status() == status && row.actual().stream().anyMatch($T.parse(date)::equals)",
                                        LocalDate.class))
                        .addParameter(STATUS, "status")
                        .addParameter(String.class, "date")
                        .build())
                .addMethod(narrowing(
                                "due",
                                CodeBlock.of("$S + date", "due on "),
                                CodeBlock.of("row.due().stream().anyMatch($T.parse(date)::equals)", LocalDate.class))
                        .addParameter(String.class, "date")
                        .build())
                .addMethod(narrowing("amount", CodeBlock.of("words"), CodeBlock.of("row.amount().equals(words)"))
                        .addParameter(String.class, "words")
                        .build())
                .addMethod(window())
                .addMethod(activity("with", true))
                .addMethod(activity("without", false))
                .addMethod(activityAt("with", true))
                .addMethod(activityAt("without", false))
                .addMethod(plain("pending")
                        .addStatement("that($S, row -> row.status() == $T.PENDING)", "pending", STATUS)
                        .build())
                .addMethod(plain("none")
                        .addStatement("noneAfter($T.MIN.toString())", LocalDate.class)
                        .build())
                .addMethod(plain("noneAfter")
                        .addParameter(String.class, "date")
                        .addStatement("""
                                $T later = rows.stream()
                                .filter(row -> row.orderingDate().stream().anyMatch($T.parse(date)::isBefore))
                                .toList()""", OCCURRENCES, LocalDate.class)
                        .addStatement("assertEquals($T.of(), later, item + $S + date)", List.class, ": none after ")
                        .build())
                .addMethod(plain("everyDay")
                        .addParameter(String.class, "from")
                        .addParameter(String.class, "to")
                        .addStatement(
                                "$1T<$2T> days = $2T.parse(from).datesUntil($2T.parse(to).plusDays(1))",
                                Stream.class,
                                LocalDate.class)
                        .addStatement("days.forEach(day -> due(day.toString()))")
                        .build())
                .addMethod(MethodSpec.methodBuilder("that")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(ROWS)
                        .addParameter(String.class, "words")
                        .addParameter(TEST, "test")
                        .addStatement("$T fitting = rows.stream().filter(test).toList()", OCCURRENCES)
                        .addStatement(
                                "assertFalse(fitting.isEmpty(), () -> item + $S + words + $S + all)",
                                ": none is ",
                                " of ")
                        .addStatement("return new $T(item, fitting, all)", ROWS)
                        .build())
                .build();
    }

    private static MethodSpec window() {
        return MethodSpec.methodBuilder("window")
                .returns(ROWS)
                .addParameter(String.class, "earliest")
                .addParameter(String.class, "latest")
                .addStatement("""
                        return that(
                        $1S + earliest + $2S + latest,
                        row -> row.earliest().stream().anyMatch($3T.parse(earliest)::equals)
                        && row.latest().stream().anyMatch($3T.parse(latest)::equals))""", "from ", " to ", LocalDate.class)
                .build();
    }

    /** Of the days by which the rows are ordered, on one the activity is planned, or is not. */
    private static MethodSpec activity(String name, boolean planned) {
        return MethodSpec.methodBuilder(name)
                .returns(ROWS)
                .addParameter(RuntimeTypes.DECLARED, "activity")
                .addParameter(ACTIVITIES, "planned")
                .addStatement("""
                        return that(
                        $S + activity.code(),
                        row -> row.orderingDate().isPresent()
                        && planned.apply(row).stream().$L(one -> one.activity().equals(activity.code())))""", name + " ", planned ? "anyMatch" : "noneMatch")
                .build();
    }

    /** The same at a point in time around a dose. */
    private static MethodSpec activityAt(String name, boolean planned) {
        return MethodSpec.methodBuilder(name)
                .returns(ROWS)
                .addParameter(RuntimeTypes.DECLARED, "activity")
                .addParameter(ACTIVITIES, "planned")
                .addParameter(String.class, "words")
                .addParameter(POINT, "at")
                .addStatement("""
                        return that(
                        $S + activity.code() + $S + words,
                        row -> row.orderingDate().isPresent()
                        && planned.apply(row).stream().$L(one -> one.activity().equals(activity.code())
                        && one.timepoints().stream().anyMatch(at)))""", name + " ", " at ", planned ? "anyMatch" : "noneMatch")
                .build();
    }

    private static MethodSpec.Builder narrowing(String name, CodeBlock words, CodeBlock test) {
        return MethodSpec.methodBuilder(name).returns(ROWS).addStatement("return that($L, row -> $L)", words, test);
    }

    private static MethodSpec.Builder plain(String name) {
        return MethodSpec.methodBuilder(name).returns(TypeName.VOID);
    }
}
