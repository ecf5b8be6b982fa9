package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** Windows (T31). */
final class WindowResolver {
    private final Desk desk;

    WindowResolver(Desk desk) {
        this.desk = desk;
    }

    Window window(List<Clause> clauses) {
        Window window = Window.NONE;
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause.Window w) {
                window = window(w);
            }
        }
        return window;
    }

    private Window window(TimingClause.Window w) {
        if (w.unit().isEmpty()) {
            int percent = w.late()
                    .map(n -> new Numbers(desk).whole(n, 0, "percentage"))
                    .orElse(0);
            return new Window.Percent(percent);
        }
        if (LengthResolver.isWorkingDays(w.unit().get())) {
            new WorkingDays(desk).used(w.span());
            return new Window.WorkingDays(workingDays(w.early()), workingDays(w.late()));
        }
        return new Window.Days(days(w, w.early()), days(w, w.late()));
    }

    private int workingDays(Optional<Num> side) {
        return side.map(n -> new Numbers(desk).whole(n, 0, WorkingDays.NUMBER)).orElse(0);
    }

    private int days(TimingClause.Window w, Optional<Num> side) {
        if (side.isEmpty() || w.unit().isEmpty()) {
            return 0;
        }
        Optional<Length.Fixed> length =
                new LengthResolver(desk).fixed(side.get(), w.unit().get());
        if (length.isPresent() && !length.get().inDays()) {
            desk.report(
                    Code.TIMING_CLASH,
                    w.span(),
                    "A window in months or years has no fixed number of days.",
                    "Its last allowed day would depend on the month.",
                    "Write the window in days or weeks.");
            return 0;
        }
        return length.map(Length.Fixed::days).orElse(0);
    }
}
