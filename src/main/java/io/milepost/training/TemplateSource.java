package io.milepost.training;

import io.milepost.training.templates.Template;
import java.util.List;
import java.util.Optional;

/** Where templates come from. Each source speaks for the practice at whose seat it is asked, and asks nobody's permission. */
public interface TemplateSource {

    /** The ones to offer, in the order in which to offer them. */
    List<Template> offered();

    /** Whether one of this name is kept up here: not put away, so that its plans are offered what becomes of it. */
    boolean keepsUp(String slug);

    /** One as it is now, offered or put away; empty where there is none of this name here. */
    Optional<Template> find(String slug);

    /** One as it was in an earlier version; empty where that is not known any more. */
    Optional<Template> find(String slug, int version);
}
