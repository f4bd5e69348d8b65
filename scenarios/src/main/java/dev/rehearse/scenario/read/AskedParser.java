package dev.rehearse.scenario.read;

import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Sign;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What a condition says of one subject, or of each of a group: what it is asked, and what it may be. */
final class AskedParser {

    private final Cursor cursor;
    private final String whose;
    private final List<Trait> traits;

    /**
     * Goes on where the cursor stands, which is behind the subject.
     *
     * @param whose the subject or the group, for messages
     * @param traits what can be asked
     */
    AskedParser(Cursor cursor, String whose, List<Trait> traits) {
        this.cursor = cursor;
        this.whose = whose;
        this.traits = traits;
    }

    /** What is said, of a subject that is named; of each of a group if that is empty. */
    Formula test(String subject) {
        List<String> stems = new ArrayList<>();
        for (Trait trait : traits) {
            if (!trait.name().isEmpty()) {
                stems.add(trait.stem());
            }
        }
        String stem = cursor.takesLongest(stems);
        Trait trait = trait(stem == null ? "" : stem, stems);
        String called = trait.takesLevel() ? trait.stem() + " " + level() : trait.name();
        return switch (trait.quantity()) {
            case FLAG -> new Formula.Test(subject, called, Sign.IS, "");
            case LEVEL -> new Formula.Test(subject, called, comparison(called), level());
            default -> new Formula.Test(subject, called, isOrNot(called), word(trait));
        };
    }

    private Trait trait(String stem, List<String> stems) {
        for (Trait trait : traits) {
            if (trait.stem().equals(stem) && (!stem.isEmpty() || cursor.sees("is"))) {
                return trait;
            }
        }
        Phrase unknown = cursor.unknown();
        if (unknown.isEmpty()) {
            throw unknown.bad("it is not said what " + whose + " is", allowed());
        }
        String nearest = Nearest.among(stems, unknown.value());
        String hint = nearest == null ? allowed() : "did you mean " + nearest + "?";
        throw unknown.bad(whose + " cannot be asked " + unknown.value(), hint);
    }

    private String allowed() {
        StringJoiner forms = new StringJoiner(", ", "write ", "");
        for (Trait trait : traits) {
            String name = trait.name().isEmpty() ? "" : trait.name() + " ";
            forms.add(
                    switch (trait.quantity()) {
                        case FLAG -> trait.name();
                        case LEVEL -> name + "is 7.0, " + name + ">= 7.0";
                        default -> name + "is " + trait.words().get(0) + " …";
                    });
        }
        return forms.toString();
    }

    private Sign isOrNot(String called) {
        if (cursor.takes(Sign.IS_NOT.words())) {
            return Sign.IS_NOT;
        }
        if (cursor.takes(Sign.IS.words())) {
            return Sign.IS;
        }
        throw cursor.rest().bad("it is not said what " + asked(called) + " is", "write is or is not, and what");
    }

    private Sign comparison(String called) {
        for (Sign sign : List.of(Sign.IS_NOT, Sign.IS, Sign.AT_MOST, Sign.AT_LEAST, Sign.LESS, Sign.MORE)) {
            if (cursor.takes(sign.words())) {
                return sign;
            }
        }
        if (cursor.takes(Sign.EQUAL.words())) {
            return Sign.IS;
        }
        throw cursor.rest().bad("it is not said what " + asked(called) + " is", "write is, is not, <, <=, > or >=");
    }

    private String asked(String called) {
        return called.isEmpty() ? whose : whose + " " + called;
    }

    private String level() {
        Phrase number = cursor.takesNumber();
        Phrase level = number.isEmpty() ? cursor.unknown() : number;
        return Words.level(level.read(Quantity.LEVEL).number());
    }

    private String word(Trait trait) {
        String word = cursor.takesLongest(trait.words());
        if (word == null) {
            Phrase unknown = cursor.unknown();
            String asked = asked(trait.name());
            throw unknown.bad(
                    unknown.isEmpty() ? "what " + asked + " is, is missing" : asked + " is never " + unknown.value(),
                    Nearest.hint(trait.words(), unknown.value()));
        }
        return word;
    }
}
