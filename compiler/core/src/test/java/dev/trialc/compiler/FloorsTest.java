package dev.trialc.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the compiler: each imports only floors below it. */
@AnalyzeClasses(packages = "dev.trialc.compiler", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    private static final String HOME = "dev.trialc.compiler.";

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("source")
            .definedBy(HOME + "source..")
            .layer("diagnostic")
            .definedBy(HOME + "diagnostic..")
            .layer("syntax")
            .definedBy(HOME + "syntax..")
            .layer("parse")
            .definedBy(HOME + "parse..")
            .layer("model")
            .definedBy(HOME + "model..")
            .layer("resolve")
            .definedBy(HOME + "resolve..")
            .layer("check")
            .definedBy(HOME + "check..")
            .layer("evaluate")
            .definedBy(HOME + "evaluate..")
            .layer("prove")
            .definedBy(HOME + "prove..")
            .layer("java")
            .definedBy(HOME + "java..")
            .layer("synopsis")
            .definedBy(HOME + "synopsis..")
            .layer("format")
            .definedBy(HOME + "format..")
            .layer("trace")
            .definedBy(HOME + "trace..")
            .layer("session")
            .definedBy(HOME + "session..")
            .whereLayer("session")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("synopsis")
            .mayOnlyBeAccessedByLayers("session")
            .whereLayer("java")
            .mayOnlyBeAccessedByLayers("session")
            .whereLayer("format")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("trace")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("prove")
            .mayOnlyBeAccessedByLayers("session")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("prove", "session")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("trace", "session")
            .whereLayer("resolve")
            .mayOnlyBeAccessedByLayers("evaluate", "session")
            .whereLayer("parse")
            .mayOnlyBeAccessedByLayers("resolve", "format", "session")
            .whereLayer("syntax")
            .mayOnlyBeAccessedByLayers("parse", "resolve", "format", "session")
            .because("a newcomer finds the room for a change from the direction in which data flows");

    @ArchTest
    static final ArchRule antlr_stops_at_parse = noClasses()
            .that()
            .resideOutsideOfPackage(HOME + "parse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.antlr..", "dev.trialc.grammar..")
            .because("the grammar may change without anybody but its reader noticing");

    @ArchTest
    static final ArchRule syntax_ends_at_resolve = noClasses()
            .that()
            .resideInAnyPackage(HOME + "check..", HOME + "evaluate..", HOME + "java..", HOME + "synopsis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOME + "syntax..")
            .because("nothing after resolve sees syntax: what a statement means is decided once");

    @ArchTest
    static final ArchRule two_implementations_of_time = noClasses()
            .that()
            .resideInAnyPackage(HOME + "evaluate..", HOME + "java..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.trialc.runtime..")
            .because(
                    "the interpreter and the generated code are written independently, and held together by random testing only");

    @ArchTest
    static final ArchRule the_front_stays_portable = noClasses()
            .that()
            .resideInAnyPackage(
                    HOME + "source..",
                    HOME + "diagnostic..",
                    HOME + "syntax..",
                    HOME + "parse..",
                    HOME + "model..",
                    HOME + "check..",
                    HOME + "evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("freemarker..", "com.palantir.javapoet..", "java.lang.reflect..")
            .because("a check must not load templates or emitters, and a browser may run these floors one day");

    @ArchTest
    static final ArchRule no_clock_no_locale = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault")
            .because("outputs are the same on every machine and every day");
}
