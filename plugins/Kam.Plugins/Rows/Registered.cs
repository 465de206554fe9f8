using System.Linq;
using System.Reflection;

namespace Kam.Plugins.Rows;

/// <summary>What a rule's own registration says, so that no list of columns stands twice in it.</summary>
static class Registered
{
    /// <summary>The columns that the rule is asked about on an update of a table.</summary>
    public static string[] Columns<T>(string table) where T : Rule => typeof(T)
        .GetCustomAttributes<StepAttribute>()
        .First(step => step.Table == table && step.Message == Message.Update)
        .Filter;
}
