using System.Xml.Linq;

namespace Kam.SolutionModel;

public enum FormType { Dashboard = 0, Main = 2, QuickView = 6, QuickCreate = 7, Card = 11 }

/// <summary>A form: its identity and the form element as it stands in the package (tabs, header, events, libraries …).</summary>
public sealed record Form(Guid Id, string Table, FormType Type, Labels Name, Labels Description, XElement Xml)
{
    public bool IsActive { get; init; } = true;
    /// <summary>Roles that see the form (display conditions); empty means everyone.</summary>
    public IReadOnlyList<Guid> Roles { get; init; } = [];
}

/// <summary>A view (saved query): FetchXML, the grid's layout and the query type (0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup).</summary>
public sealed record View(Guid Id, string Table, int QueryType, bool IsDefault, bool IsQuickFind, Labels Name, Labels Description, XElement FetchXml, XElement? LayoutXml);

/// <summary>A chart (saved query visualization).</summary>
public sealed record Chart(Guid Id, string Table, Labels Name, Labels Description, XElement DataDescription, XElement PresentationDescription);

/// <summary>A classic dashboard: a form of type 0 of no table.</summary>
public sealed record Dashboard(Guid Id, Labels Name, Labels Description, XElement FormXml);

public enum PrivilegeDepth { None = 0, Basic = 1, Local = 2, Deep = 4, Global = 8 }

/// <summary>A security role and its privileges by name (prvReadAccount …).</summary>
public sealed record Role(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);

public sealed record FieldSecurityProfile(Guid Id, string Name, IReadOnlyList<FieldPermission> Permissions);
public sealed record FieldPermission(string Table, string Column, bool CanRead, bool CanUpdate, bool CanCreate);

public enum WebResourceType { Html = 1, Css = 2, Script = 3, Xml = 4, Png = 5, Jpg = 6, Gif = 7, Xap = 8, Xsl = 9, Ico = 10, Svg = 11, Resx = 12 }

/// <summary>A web resource and its content.</summary>
public sealed record WebResource(Guid Id, string Name, WebResourceType Type, Labels DisplayName, ReadOnlyMemory<byte> Content)
{
    public int? Language { get; init; }
}

/// <summary>A plug-in assembly with its types; <see cref="Content"/> is the DLL.</summary>
public sealed record PluginAssembly(Guid Id, string FullName, string FileName, IReadOnlyList<PluginType> Types, ReadOnlyMemory<byte> Content);
public sealed record PluginType(Guid Id, string TypeName, string AssemblyQualifiedName, string FriendlyName);

public enum StepStage { PreValidation = 10, PreOperation = 20, MainOperation = 30, PostOperation = 40 }

/// <summary>A plug-in step: when a type runs. <see cref="Message"/> is the message's name, resolved from its id.</summary>
public sealed record Step(Guid Id, string Name, string Message, string? PrimaryTable, string TypeName, StepStage Stage, bool IsAsync, int Rank)
{
    public Guid PluginTypeId { get; init; }
    /// <summary>Columns that must be in an update for the step to run; empty means any.</summary>
    public IReadOnlyList<string> FilteringColumns { get; init; } = [];
    public IReadOnlyList<StepImage> Images { get; init; } = [];
    public string? Configuration { get; init; }
    public bool AsyncAutoDelete { get; init; }
}

public enum ImageType { Pre = 0, Post = 1, Both = 2 }
public sealed record StepImage(Guid Id, string Alias, ImageType Type, IReadOnlyList<string> Columns, string MessageProperty);

public enum BindingType { Global = 0, Entity = 1, EntityCollection = 2 }

/// <summary>Types of custom API parameters, with the values of the official choice.</summary>
public enum ParameterType { Boolean = 0, DateTime = 1, Decimal = 2, Entity = 3, EntityCollection = 4, EntityReference = 5, Float = 6, Integer = 7, Money = 8, Picklist = 9, String = 10, StringArray = 11, Guid = 12 }

/// <summary>A custom API: a message of one's own, its parameters and the plug-in type behind its main operation.</summary>
/// <summary>Which steps others may register on a custom API's message; the values of allowedcustomprocessingsteptype.</summary>
public enum AllowedSteps { None = 0, AsyncOnly = 1, SyncAndAsync = 2 }

public sealed record CustomApi(string UniqueName, BindingType Binding, string? BoundTable, bool IsFunction, Guid? PluginTypeId)
{
    public string? ExecutePrivilege { get; init; }

    /// <summary>Left out of the description of the service, so that nobody else builds on it; whoever knows it can call it.</summary>
    public bool IsPrivate { get; init; }
    public AllowedSteps AllowedSteps { get; init; } = AllowedSteps.SyncAndAsync;
    public Labels DisplayName { get; init; } = Labels.None;
    public IReadOnlyList<CustomApiParameter> Requests { get; init; } = [];
    public IReadOnlyList<CustomApiParameter> Responses { get; init; } = [];
}
public sealed record CustomApiParameter(string UniqueName, ParameterType Type, bool IsOptional, string? Table);

/// <summary>A model-driven app: its site map and the components it lists.</summary>
public sealed record App(Guid? Id, string UniqueName, Labels Name, Labels Description, IReadOnlyList<AppComponent> Components, IReadOnlyList<Guid> Roles);
public sealed record AppComponent(int Type, string? SchemaName, Guid? Id);
public sealed record SiteMap(string UniqueName, Labels Name, XElement Xml);

/// <summary>A ribbon difference of a table (RibbonDiffXml), kept as XML.</summary>
public sealed record RibbonDiff(string Table, XElement Xml);

public sealed record RootComponent(int Type, string? SchemaName, Guid? Id, int Behavior);
public sealed record Publisher(string UniqueName, Labels Name, string Prefix, int OptionValuePrefix);

/// <summary>A component of another solution that this one needs.</summary>
public sealed record MissingDependency(int RequiredType, string? RequiredSchemaName, Guid? RequiredId, string? DisplayName, string? Solution)
{
    /// <summary>The component of this solution that needs it.</summary>
    public int DependentType { get; init; }
    public string? DependentSchemaName { get; init; }
}
