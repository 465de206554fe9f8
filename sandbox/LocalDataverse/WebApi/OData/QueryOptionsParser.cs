namespace LocalDataverse.WebApi.OData;

/// <summary>Reads the query string of a request, and the brackets behind an expanded property.</summary>
static class QueryOptionsParser
{
    const int DeepestExpand = 10;

    /// <summary>Parses a raw query string (without the question mark): percent-encoded, and with + for a space.</summary>
    public static QueryOptions Parse(string query)
    {
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Decoded).ToList();
        var aliases = new Dictionary<string, string>();
        foreach (var (name, value) in pairs.Where(pair => pair.Name.StartsWith('@'))) aliases[name] = value;
        return Options(pairs.Where(pair => !pair.Name.StartsWith('@')), new Aliases(aliases), 0);
    }

    static (string Name, string Value) Decoded(string pair)
    {
        var equals = pair.IndexOf('=');
        return equals < 0 ? (Plain(pair), "") : (Plain(pair[..equals]), Plain(pair[(equals + 1)..]));
    }

    static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    static QueryOptions Options(IEnumerable<(string Name, string Value)> pairs, Aliases aliases, int depth)
    {
        var options = new QueryOptions { Aliases = aliases };
        var seen = new HashSet<string>();
        foreach (var (name, value) in pairs)
        {
            if (!seen.Add(name)) throw ApiError.Syntax($"Query option '{name}' was specified more than once, but it must be specified at most once.");
            options = With(options, name, value, depth);
        }
        return options;
    }

    static QueryOptions With(QueryOptions options, string name, string value, int depth) => name switch
    {
        "$select" => options with { Select = Names(value) },
        "$filter" => options with { Filter = ExpressionParser.Filter(value, options.Aliases) },
        "$orderby" => options with { OrderBy = [.. Nesting.Split(value, ',').Select(item => Order(item, options.Aliases))] },
        "$expand" => options with { Expand = [.. Nesting.Split(value, ',').Select(item => Expanded(item, options.Aliases, depth + 1))] },
        "$top" => options with { Top = Number(name, value) },
        "$count" when depth == 0 => options with { Count = Flag(name, value) },
        _ when depth > 0 => throw ApiError.NotSupported($"The query option '{name}' inside $expand"),
        "$apply" => options with { Apply = value },
        "$skiptoken" => options with { SkipToken = value },
        "$id" => options with { Id = value },
        "fetchXml" => options with { FetchXml = value },
        "savedQuery" => options with { SavedQuery = Guid.TryParse(value, out var id) ? id : throw ApiError.Syntax($"'{value}' is not the id of a saved query.") },
        "$format" when value is "json" or "application/json" => options,
        "$skip" => throw ApiError.Syntax("Skip Clause is not supported in CRM"),
        _ => throw ApiError.NotSupported($"The query option '{name}'"),
    };

    static List<string> Names(string value) => [.. value.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)];

    static bool Flag(string name, string value) => value.Trim() switch
    {
        "true" => true,
        "false" => false,
        _ => throw ApiError.Syntax($"Invalid value '{value}' for {name} query option found. Valid values are 'true' and 'false'."),
    };

    static int Number(string name, string value) =>
        int.TryParse(value, out var number) && number >= 0 ? number : throw ApiError.Syntax($"Invalid value '{value}' for {name} query option found. The {name} query option requires a non-negative integer value.");

    static OrderItem Order(string item, Aliases aliases)
    {
        var words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || (words.Length == 2 && words[1] is not ("asc" or "desc"))) throw ApiError.Syntax($"Syntax error in $orderby at '{item}'.");
        return new(Path(words[0], aliases), words.Length == 2 && words[1] == "desc");
    }

    static PropertyPath Path(string text, Aliases aliases)
    {
        if (!text.StartsWith('@')) return new PropertyPath(text.Split('/'));
        return aliases.Resolve(text) as PropertyPath ?? throw ApiError.Syntax($"The alias '{text}' in $orderby does not stand for a property.");
    }

    static ExpandItem Expanded(string item, Aliases aliases, int depth)
    {
        if (depth > DeepestExpand) throw ApiError.Syntax("The $expand is nested too deeply.");
        var (path, content) = Nesting.Brackets(item);
        var references = path.EndsWith("/$ref", StringComparison.Ordinal);
        var name = references ? path[..^5] : path;
        if (name.Length == 0) throw ApiError.Syntax("Term in $expand is empty.");
        if (name.Contains('/')) throw ApiError.NotSupported($"The path '{name}' in $expand");
        var pairs = Nesting.Split(content ?? "", ';').Where(option => option.Trim().Length > 0).Select(Pair);
        return new(name, references, Options(pairs, aliases, depth));
    }

    static (string Name, string Value) Pair(string option)
    {
        var equals = option.IndexOf('=');
        return equals < 0 ? throw ApiError.Syntax($"'{option}' is not an option of $expand.") : (option[..equals].Trim(), option[(equals + 1)..]);
    }
}
