package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.value.BadValue;

/** A mistake that makes a phrase meaningless, on its way to where reading can go on. */
final class Misread extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String message;
    private final String hint;

    Misread(Place place, String message, String hint) {
        super(message, null, false, false);
        this.place = place;
        this.message = message;
        this.hint = hint;
    }

    Misread(Place place, BadValue bad) {
        this(place, String.valueOf(bad.getMessage()), bad.hint());
    }

    Problem problem() {
        return Problem.at(place, message, hint);
    }

    void addTo(Problems problems) {
        problems.add(place, message, hint);
    }
}
