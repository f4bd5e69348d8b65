package dev.rehearse.scenario.read;

import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.claim.Claim.Form;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Properties that a scenario writes itself, each under the key that says what is claimed. */
final class ClaimParser {

    private static final String WITHIN = "within";

    private final Subjects subjects;
    private final Lexicon lexicon;

    ClaimParser(Lexicon lexicon) {
        this.subjects = new Subjects(lexicon.system(), lexicon.parts());
        this.lexicon = lexicon;
    }

    /** Whether a phrase begins as a condition does. */
    boolean begins(Phrase phrase) {
        List<String> words = new ArrayList<>(subjects.names());
        words.addAll(FormulaParser.BEGINNINGS);
        words.addAll(List.of(Form.AFTER.words(), Form.IN_THE_END.words()));
        Cursor cursor = new Cursor(phrase);
        return words.stream().anyMatch(cursor::sees);
    }

    /** What an entry claims under the key of a form. */
    Claim parse(Form key, Phrase phrase) {
        Cursor cursor = new Cursor(phrase);
        Form form = form(key, cursor);
        Formula trigger = null;
        if (form == Form.AFTER) {
            trigger = formula(cursor);
            if (!cursor.takes(",")) {
                throw rest(
                        cursor,
                        "it is not said what comes after",
                        "write after X, Y; in brackets quote what has a comma");
            }
        }
        Formula condition = formula(cursor);
        long within = 0;
        if ((form == Form.EVENTUALLY || form == Form.AFTER) && cursor.takes(WITHIN)) {
            Phrase limit = cursor.rest();
            within = limit.read(Quantity.DURATION).number();
            if (within == 0) {
                throw limit.bad("no time is left", "write a time, or leave within out");
            }
            return new Claim(form, trigger, condition, within);
        }
        if (!cursor.ends()) {
            boolean limited = form == Form.EVENTUALLY || form == Form.AFTER;
            String more = limited ? "and, or, within" : "and, or";
            throw rest(cursor, cursor.unknown().value() + " does not belong here", "a condition goes on with " + more);
        }
        return new Claim(form, trigger, condition, within);
    }

    private static Form form(Form key, Cursor cursor) {
        if (key == Form.EVENTUALLY) {
            for (Form other : List.of(Form.IN_THE_END, Form.AFTER)) {
                if (cursor.takes(other.words())) {
                    return other;
                }
            }
        } else if (cursor.sees(Form.AFTER.words()) || cursor.sees(Form.IN_THE_END.words())) {
            throw rest(cursor, "this is nothing that is " + key.words() + " so", "write it under eventually:");
        }
        return key;
    }

    private Formula formula(Cursor cursor) {
        return new FormulaParser(subjects, lexicon, cursor).condition();
    }

    private static Misread rest(Cursor cursor, String message, String hint) {
        return cursor.rest().bad(message, hint);
    }
}
