package io.milepost.testing;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every screen that there is, as paths that can be opened: the routes with their parameters filled in. */
public final class Tour {

    /** A screen: its side (the first segment of its route) and a path to it, with a slash before it. */
    public record Stop(String side, String path) {}

    private static final Pattern PARAMETER = Pattern.compile(":(?<name>\\w+)(?<optional>[?*])?(?:\\((?<words>.*)\\))?");
    private static final Pattern WORDS = Pattern.compile("[a-z-]+(\\|[a-z-]+)*");

    private final Map<String, List<String>> values;

    /**
     * @param values what to fill in, by the name of the parameter, or by side and name ({@code at-rest/practice}) where
     *     one side wants another value; a parameter that is a choice of words fills itself in
     */
    public Tour(Map<String, List<String>> values) {
        this.values = values;
    }

    /** All stops, in order of their paths. */
    public List<Stop> stops(ServletContext context) {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .flatMap(template -> stops(template).stream())
                .sorted(Comparator.comparing(Stop::path))
                .toList();
    }

    /** @throws AssertionError naming a parameter that must be there and that nobody has a value for */
    List<Stop> stops(String template) {
        String side = template.isEmpty() ? "" : template.split("/")[0];
        List<String> paths = List.of("");
        for (String segment : template.split("/")) {
            paths = grown(paths, side, segment, template);
        }
        return paths.stream()
                .map(path -> new Stop(side, path.isEmpty() ? "/" : path))
                .toList();
    }

    private List<String> grown(List<String> paths, String side, String segment, String template) {
        Matcher parameter = PARAMETER.matcher(segment);
        if (!parameter.matches()) {
            return segment.isEmpty()
                    ? paths
                    : paths.stream().map(path -> path + "/" + segment).toList();
        }
        List<String> fillings = fillings(side, parameter);
        boolean optional = parameter.group("optional") != null;
        if (fillings.isEmpty() && !optional) {
            throw new AssertionError("No value is known for :" + parameter.group("name") + " of the route '" + template
                    + "': give Tour one where the tour is planned.");
        }
        List<String> grown = new ArrayList<>(optional ? paths : List.of());
        for (String path : paths) {
            fillings.forEach(filling -> grown.add(path + "/" + filling));
        }
        return grown;
    }

    private List<String> fillings(String side, Matcher parameter) {
        String name = parameter.group("name").replaceFirst("^___url_parameter$", "parameter");
        List<String> ofSide = values.get(side + "/" + name);
        if (ofSide != null) {
            return ofSide;
        }
        String words = parameter.group("words");
        if (words != null && WORDS.matcher(words).matches()) {
            return List.of(words.split("\\|"));
        }
        return values.getOrDefault(name, List.of());
    }
}
