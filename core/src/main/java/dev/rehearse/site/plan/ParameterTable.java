package dev.rehearse.site.plan;

import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** All that a scenario can set of one system, in sections; each system writes its own, parameter by parameter. */
public abstract class ParameterTable {

    /** The section of what users ask for. */
    public static final String WORKLOAD = "workload";

    /** The section of what the manuals leave open. */
    public static final String ASSUME = "assume";

    private final List<Parameter> all = new ArrayList<>();

    /** An empty table. */
    protected ParameterTable() {}

    /** The parameters so far, in their order. */
    protected final List<Parameter> list() {
        return List.copyOf(all);
    }

    /** Adds a parameter whose values are not a list of words. */
    protected final void add(String section, String name, Quantity quantity, String byDefault, String meaning) {
        all.add(Parameter.of(section, name, quantity, byDefault, meaning));
    }

    /** Adds a parameter whose value is one of some words, the first of them by default. */
    protected final void word(String section, String name, List<String> words, String meaning) {
        word(section, name, words, words.get(0), meaning);
    }

    /** Adds a parameter whose value is one of some words. */
    protected final void word(String section, String name, List<String> words, String byDefault, String meaning) {
        all.add(Parameter.word(section, name, words, byDefault, meaning));
    }

    /** Adds how whoever carries out a procedure works; it is the same person whatever the system. */
    protected final void operator() {
        add(ASSUME, "operator", Quantity.TIME, "30 s", "the operator's time for a command; assumed");
        add(ASSUME, "operator poll", Quantity.DURATION, "10 s", "time between two looks at what runs; assumed");
        String diagnosis = "lognormal 10 min, p95 30 min";
        add(ASSUME, "operator diagnosis", Quantity.TIME, diagnosis, "time to understand a failure; assumed");
        String notices = "how long a service is down until he is called; assumed";
        add(ASSUME, "operator notices", Quantity.DURATION, "60 s", notices);
    }
}
