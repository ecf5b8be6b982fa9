package dev.trialc.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts that are measured: study 1 as it stands, and a protocol of any length, statement for statement like it. */
final class Texts {
    /** The checkout's top folder: benchmarks are run from there. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    private Texts() {}

    static String studyOne() {
        try {
            return Files.readString(ROOT.resolve("protocols/dalpiciclib-toremifene.trial"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At least that many lines; every name once, every statement backed. */
    static String ofLines(int lines) {
        StringBuilder text = new StringBuilder(HEAD);
        long count = HEAD.lines().count();
        long part = PART.lines().count();
        for (int i = 1; count < lines; i++) {
            text.append(PART.replace("%", Integer.toString(i)));
            count += part;
        }
        return text.toString();
    }

    private static final String HEAD = """
            trial Generated version "1.0"
            source Record "seeds/000_0f04e3f495d0d871.txt"
            """;

    private static final String PART = """

            // ------------------------------------------------------------ part %
            fact marker% "marker %" in g/L
              assumed "generated"
            fact state% "state %" is one of low, middle, high
              assumed "generated"
            event Relapse% "relapse %"
              assumed "generated"
            group Ready% "ready %" when marker% >= 90 g/L and state% is middle
              assumed "generated"
            drug Drug% "drug %"
              assumed "generated"

            schedule {
              visit Visit% "Visit %" 28 days after Relapse% ± 3 days
                assumed "generated"
              visit Series% "Series %" every 8 weeks from Relapse% until Death ± 7 days for Ready%
                assumed "generated"
              collect Event% "events %" from FirstDose to Relapse%
                assumed "generated"
              grid {
                           | Visit% | Series% |
                Blood%     |   X    |    X    | assumed "generated"
                Imaging%   |        |    X    | assumed "generated"
              }
            }

            inclusion I% "Organ function %"
              must have all of {
                a: "marker" marker% >= 90 g/L
                  assumed "generated"
                b: "state" state% is not low or Ready%
                  assumed "generated"
              }
            exclusion E% "Relapse %"
              excluded if Relapse% within 4 weeks before FirstDose and not Ready%
                assumed "generated"
            """;
}
