using System;

namespace Kam.Plugins;

public enum Message { Create, Update, Delete, Merge }

public enum Stage { PreValidation = 10, PreOperation = 20, PostOperation = 40 }

public enum Mode { Synchronous = 0, Asynchronous = 1 }

/// <summary>When a plug-in is asked: the author of its registration. The step's XML in the solution is generated from this.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepAttribute : Attribute
{
    public StepAttribute(Message message, string table, Stage stage, Mode mode = Mode.Synchronous)
    {
        Message = message;
        Table = table;
        Stage = stage;
        Mode = mode;
    }

    public Message Message { get; }
    public string Table { get; }
    public Stage Stage { get; }
    public Mode Mode { get; }

    /// <summary>Order among the steps of one stage, the lowest first.</summary>
    public int Rank { get; set; } = 10;
    /// <summary>For an update: the columns of which one at least must be in it.</summary>
    public string[] Filter { get; set; } = new string[0];
    /// <summary>Columns of the row as it was.</summary>
    public string[] PreImage { get; set; } = new string[0];
    /// <summary>Columns of the row as it has become.</summary>
    public string[] PostImage { get; set; } = new string[0];
}
