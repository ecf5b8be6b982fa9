package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;

/** Findings on files that a protocol names and that cannot be had. */
final class LoadProblems {
    private LoadProblems() {}

    static Diagnostic finding(Place place, String path, SourceLoader.Problem problem) {
        return switch (problem) {
            case OUTSIDE_ROOT ->
                Diagnostic.of(Code.OUTSIDE_ROOT, place, "“" + path + "” lies outside the project.")
                        .why("A protocol that depends on files elsewhere cannot be rebuilt by anybody else.")
                        .instead(
                                "Copy the file into the project, and name it by its path from the project's top folder.");
            case TOO_LONG ->
                Diagnostic.of(Code.TOO_LONG, place, "“" + path + "” has more than 10 MB.")
                        .why("It is far beyond what a reader could review, and most likely no record of a study.")
                        .instead("Name the file that holds the record alone.");
            case NOT_TEXT ->
                Diagnostic.of(Code.NOT_TEXT, place, "“" + path + "” is no UTF-8 text.")
                        .why("Signs such as ± and ≥ would be read wrongly.")
                        .instead("Save the file as plain text in UTF-8.");
            default ->
                Diagnostic.of(Code.FILE_NOT_FOUND, place, "There is no file “" + path + "” in the project.")
                        .why("What it declares or what it backs cannot be checked.")
                        .instead("Name it by its path from the project's top folder, such as \"seeds/record.txt\".");
        };
    }
}
