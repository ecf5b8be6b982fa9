package dev.trialc.runtime;

import java.util.List;

/**
 * The protocol's source does not state a value that the schedule needs, and the caller neither gave it nor said that it is unknown.
 */
public final class MissingParameterException extends ScheduleException {
    private static final long serialVersionUID = 1L;

    private final transient List<ParameterInfo> missing;

    MissingParameterException(List<ParameterInfo> missing) {
        super(message(missing));
        this.missing = List.copyOf(missing);
    }

    /** The parameters, in order of declaration; never empty. */
    public List<ParameterInfo> missing() {
        return missing;
    }

    private static String message(List<ParameterInfo> missing) {
        StringBuilder text = new StringBuilder();
        for (ParameterInfo parameter : missing) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(parameter.statement())
                    .append(": ")
                    .append(parameter.title())
                    .append(" (")
                    .append(parameter.code())
                    .append(") is not stated in ")
                    .append(parameter.record())
                    .append(". Give it, for example \"")
                    .append(parameter.type().example())
                    .append("\", or say that it is unknown (")
                    .append(parameter.source())
                    .append(").");
        }
        return text.toString();
    }
}
