package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;

/** The runtime's types, by name. */
final class RuntimeTypes {
    private static final String PACKAGE = "dev.trialc.runtime";

    static final ClassName ACTIVITY_PLAN = type("ActivityPlan");
    static final ClassName ANCHOR = type("Anchor");
    static final ClassName CHOICE_INFO = type("ChoiceInfo");
    static final ClassName COURSE = type("Course");
    static final ClassName COURSE_INPUT = type("CourseInput");
    static final ClassName CYCLE_DAYS = type("CycleDays");
    static final ClassName CYCLE_LENGTHS = type("CycleLengths");
    static final ClassName CYCLES = type("Cycles");
    static final ClassName DECLARED = type("Declared");
    static final ClassName DEVIATION = type("Deviation");
    static final ClassName DEVIATIONS = type("Deviations");
    static final ClassName DOSE_MODIFICATION = type("DoseModification");
    static final ClassName DOSE_RESPONSE = type("DoseResponse");
    static final ClassName DOSE_RULE = type("DoseRule");
    static final ClassName DOSE_CALCULATION = type("DoseCalculation");
    static final ClassName DOSE_STEP = type("DoseStep");
    static final ClassName FACT_INFO = type("FactInfo");
    static final ClassName FREQUENCY = type("Frequency");
    static final ClassName KIND = type("Kind");
    static final ClassName LENGTH = type("Length");
    static final ClassName LIMIT = type("Limit");
    static final ClassName OCCURRENCE = type("Occurrence");
    static final ClassName OCCURRENCE_SINK = type("OccurrenceSink");
    static final ClassName PARAMETER_INFO = type("ParameterInfo");
    static final ClassName PARAMETER_TYPE = type("ParameterType");
    static final ClassName PARTICIPANT_RECORD = type("ParticipantRecord");
    static final ClassName RECORD_DATE = type("RecordDate");
    static final ClassName PLANNED_ACTIVITY = type("PlannedActivity");
    static final ClassName REGIMEN = type("Regimen");
    static final ClassName RULE_INFO = type("RuleInfo");
    static final ClassName SCHEDULE_CALCULATOR = type("ScheduleCalculator");
    static final ClassName SOURCED = type("Sourced");
    static final ClassName STATED = type("Stated");
    static final ClassName STATUS = type("Status");
    static final ClassName TIMEPOINT = type("Timepoint");
    static final ClassName TRIAL_METADATA = type("TrialMetadata");
    static final ClassName TRUTH = type("Truth");
    static final ClassName VISIT_RULE = type("VisitRule");
    static final ClassName VISIT_TIMING = type("VisitTiming");
    static final ClassName WINDOW = type("Window");
    static final ClassName WORKING_DAYS = type("WorkingDays");

    private RuntimeTypes() {}

    private static ClassName type(String name) {
        return ClassName.get(PACKAGE, name);
    }
}
