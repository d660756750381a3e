<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>新建空白项目</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他名称保存项目</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;Break-even...</source>
        <translation>盈亏平衡(&amp;B)...</translation>
    </message>
    <message>
        <source>Save the break-even chart as PNG, SVG, PDF or CSV</source>
        <translation>将盈亏平衡图保存为 PNG、SVG、PDF 或 CSV</translation>
    </message>
    <message>
        <source>&amp;Rent by contract...</source>
        <translation>各租约租金(&amp;R)...</translation>
    </message>
    <message>
        <source>Save the rent chart as PNG, SVG, PDF or CSV</source>
        <translation>将租金图保存为 PNG、SVG、PDF 或 CSV</translation>
    </message>
    <message>
        <source>&amp;Committed against headline...</source>
        <translation>承诺与名义租金(&amp;C)...</translation>
    </message>
    <message>
        <source>Save the commitment chart as PNG, SVG, PDF or CSV</source>
        <translation>将承诺租金图保存为 PNG、SVG、PDF 或 CSV</translation>
    </message>
    <message>
        <source>&amp;Add contract</source>
        <translation>添加租约(&amp;A)</translation>
    </message>
    <message>
        <source>Add a contract to the project</source>
        <translation>向项目添加一份租约</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>复制租约(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the current contract</source>
        <translation>复制当前租约</translation>
    </message>
    <message>
        <source>D&amp;elete contracts</source>
        <translation>删除租约(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected contracts</source>
        <translation>删除选中的租约</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>首选项(&amp;P)...</translation>
    </message>
    <message>
        <source>Theme, numbers, language, safety of files</source>
        <translation>主题、数字、语言、文件安全</translation>
    </message>
    <message>
        <source>&amp;Problems...</source>
        <translation>问题(&amp;P)...</translation>
    </message>
    <message>
        <source>List what is wrong or odd about the project</source>
        <translation>列出项目中的错误与可疑之处</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Samples, recent projects and templates</source>
        <translation>示例、最近的项目与模板</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help on the panel that has the focus</source>
        <translation>当前面板的帮助</translation>
    </message>
    <message>
        <source>&amp;Find action...</source>
        <translation>查找操作(&amp;F)...</translation>
    </message>
    <message>
        <source>Search every action by its name</source>
        <translation>按名称搜索所有操作</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>所有操作及其按键</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Five steps through the window</source>
        <translation>五步了解窗口</translation>
    </message>
    <message>
        <source>&amp;About Rackrent</source>
        <translation>关于 Rackrent(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export chart</source>
        <translation>导出图表(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Go back to the saved file; Undo brings the changes back</source>
        <translation>恢复为已保存的文件；撤销可找回更改</translation>
    </message>
    <message>
        <source>&amp;Versions...</source>
        <translation>历史版本(&amp;V)...</translation>
    </message>
    <message>
        <source>Bring back an earlier saved state of the project</source>
        <translation>恢复项目较早的已保存状态</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>没有撤销过操作</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Export &amp;deck...</source>
        <translation>导出演示稿(&amp;D)...</translation>
    </message>
    <message>
        <source>Save the deck as a PDF, a page for each of its pages</source>
        <translation>将演示稿保存为 PDF，每页一页</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Show the deck in the whole of the screen</source>
        <translation>全屏显示演示稿</translation>
    </message>
    <message>
        <source>&amp;Dashboard alone</source>
        <translation>仅仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>Give the charts the whole window, or bring the panels back</source>
        <translation>让图表占满整个窗口，或恢复面板</translation>
    </message>
    <message>
        <source>&amp;Print deck...</source>
        <translation>打印演示稿(&amp;P)...</translation>
    </message>
    <message>
        <source>See the deck as it would be printed, choose paper and orientation, print</source>
        <translation>预览演示稿的打印效果，选择纸张和方向，然后打印</translation>
    </message>
    <message>
        <source>S&amp;olve for...</source>
        <translation>求解(&amp;O)...</translation>
    </message>
    <message>
        <source>Find the value of an input that makes a metric what is wanted</source>
        <translation>求出使指标达到所要值的输入值</translation>
    </message>
    <message>
        <source>Repor&amp;t...</source>
        <translation>报告(&amp;T)...</translation>
    </message>
    <message>
        <source>See the project&apos;s report, choose its sections, save it as PDF, HTML or Markdown, or print it</source>
        <translation>查看项目报告，选择章节，保存为 PDF、HTML 或 Markdown，或打印</translation>
    </message>
    <message>
        <source>&amp;Import rent roll...</source>
        <translation>导入租金清单(&amp;I)...</translation>
    </message>
    <message>
        <source>Make contracts of a table: a CSV file or an Excel workbook</source>
        <translation>将表格变为租约：CSV 文件或 Excel 工作簿</translation>
    </message>
    <message>
        <source>Paste &amp;rent roll...</source>
        <translation>粘贴租金清单(&amp;R)...</translation>
    </message>
    <message>
        <source>Make contracts of a table with headings that was copied in another program</source>
        <translation>将在其他程序中复制的带标题表格变为租约</translation>
    </message>
    <message>
        <source>E&amp;xplain a figure...</source>
        <translation>解释数字(&amp;X)...</translation>
    </message>
    <message>
        <source>Say how a figure came to be, down to the inputs and their sources</source>
        <translation>说明一个数字的由来，直至输入及其来源</translation>
    </message>
    <message>
        <source>Export wor&amp;kbook...</source>
        <translation>导出工作簿(&amp;K)...</translation>
    </message>
    <message>
        <source>Write the project as a spreadsheet whose figures are formulas</source>
        <translation>将项目写成电子表格，其中的数字均为公式</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export chart...</source>
        <translation>导出图表(&amp;E)...</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Change chart</source>
        <translation>更改图表</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>按月(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;quarter</source>
        <translation>按季度(&amp;Q)</translation>
    </message>
    <message>
        <source>By fiscal &amp;year</source>
        <translation>按财政年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;contract</source>
        <translation>按合同(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;tenant</source>
        <translation>按承租人(&amp;T)</translation>
    </message>
    <message>
        <source>By &amp;facility</source>
        <translation>按设施(&amp;F)</translation>
    </message>
    <message>
        <source>By &amp;kind of lease</source>
        <translation>按租约类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tell rent apart</source>
        <translation>区分租金(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>The %1 largest, and the rest as one</source>
        <translation>最大的 %1 个，其余合为一个</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>系列(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back to the days before</source>
        <translation>回到先前的日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>整个时间线(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic axis</source>
        <translation>对数轴(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add a note at %1...</source>
        <translation>在 %1 添加备注(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Add a note: point at a place first</source>
        <translation>添加备注：请先指向一处(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>更改(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>All &amp;charts again</source>
        <translation>恢复全部图表(&amp;C)</translation>
    </message>
    <message>
        <source>This &amp;chart alone</source>
        <translation>仅此图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add chart</source>
        <translation>添加图表(&amp;A)</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>后移(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove from the dashboard</source>
        <translation>从仪表板移除(&amp;R)</translation>
    </message>
    <message>
        <source>Standar&amp;d dashboard</source>
        <translation>标准仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport chart...</source>
        <translation>导出图表(&amp;X)...</translation>
    </message>
    <message>
        <source>Cop&amp;y chart</source>
        <translation>复制图表(&amp;Y)</translation>
    </message>
    <message>
        <source>Show as tab&amp;le...</source>
        <translation>以表格显示(&amp;L)...</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比(&amp;W)</translation>
    </message>
    <message>
        <source>Explain its fig&amp;ures...</source>
        <translation>解释其数字(&amp;U)...</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2. Nothing was changed there.</source>
        <translation>图表无法写入 %1：%2。该处未作任何更改。</translation>
    </message>
    <message>
        <source>The chart could not be drawn for %1 at %2 x %3 pixels. Nothing was written.</source>
        <translation>无法为 %1 以 %2 x %3 像素绘制图表。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <translation>%1，第 %2 个月</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>爬坡</translation>
    </message>
    <message>
        <source>Free rent</source>
        <translation>免租</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>After expiry</source>
        <translation>到期之后</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, logarithmic; zero and less not drawn</source>
        <translation>%1，对数；不绘制零及以下</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1，对数</translation>
    </message>
    <message>
        <source>%1 (before the last edit)</source>
        <translation>%1（上次编辑之前）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ContractEventsModel</name>
    <message>
        <source>Contract</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Notice, a year</source>
        <translation>通知（每年）</translation>
    </message>
    <message>
        <source>Chance that notice is given in a year in which the contract&apos;s right allows it.</source>
        <translation>在合同权利允许的年份里，一年内发出通知的概率。</translation>
    </message>
    <message>
        <source>no right</source>
        <translation>无此权利</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Chance that the tenant stays at an expiry, in place of the weight of the deterministic figures.</source>
        <translation>租户在到期时留下的概率，代替确定性数字中的权重。</translation>
    </message>
    <message>
        <source>not let again</source>
        <translation>不再出租</translation>
    </message>
    <message>
        <source>Default, a year</source>
        <translation>违约（每年）</translation>
    </message>
    <message>
        <source>Chance that the tenant defaults in a year; it pays no more then.</source>
        <translation>租户一年内违约的概率；违约后不再支付。</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>Who pays the rent. Contracts of one tenant share a colour in every chart.</source>
        <translation>支付租金者。同一承租人的租约在所有图表中颜色相同。</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>The site whose capacity is let. A contract of a disabled facility is not computed.</source>
        <translation>出租其容量的场所。已停用设施的租约不参与计算。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is let: space and power, compute, a powered shell or the ground. For reporting only.</source>
        <translation>出租标的：场地与电力、算力、带电毛坯楼或土地。仅用于报告。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First day of the contract. Rent accrues by the day from here.</source>
        <translation>租约首日。租金自此按日计提。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>end</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Last day of the contract, paid like the others, unless it ends early.</source>
        <translation>租约最后一日，与其他各日同样计租，除非提前结束。</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Critical IT load: leased power for IT equipment, without cooling and losses. Typed in MW, kW or GW.</source>
        <translation>关键IT负载：出租给 IT 设备的电力，不含冷却与损耗。可按 MW、kW 或 GW 输入。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>number of GPUs</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>Leased GPUs. They carry rent by the GPU-hour.</source>
        <translation>出租的 GPU，按 GPU 小时计租时使用。</translation>
    </message>
    <message>
        <source>Rent basis</source>
        <translation>计租方式</translation>
    </message>
    <message>
        <source>rent basis</source>
        <translation>计租方式</translation>
    </message>
    <message>
        <source>What the rate is for: a month, a year, a kW of critical IT and month, or a GPU-hour.</source>
        <translation>费率的单位：每月、每年、每 kW 关键IT负载每月，或每 GPU 小时。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>{currency}</source>
        <translation>{currency}</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Rent for one unit of the rent basis, before escalation, ramp and abatement. 1.25bn, 18m and 250k are understood.</source>
        <translation>每一计租单位的租金，不计递增、爬坡与免租。可输入 1.25bn、18m、250k。</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>How the rate rises: none, 3% every 12m, or index and a curve&apos;s name, with +1%, cap 5%, floor 2%.</source>
        <translation>费率如何递增：无、3% 每12个月，或指数加曲线名称，可带 +1%、上限 5%、下限 2%。</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>可通知日</translation>
    </message>
    <message>
        <source>notice date</source>
        <translation>通知日</translation>
    </message>
    <message>
        <source>First day on which notice to terminate may be given; none when it may not.</source>
        <translation>可发出终止通知的首日；不得终止时为“无”。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Days from the notice to the last day of the contract.</source>
        <translation>自通知至租约最后一日的天数。</translation>
    </message>
    <message>
        <source>Ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>early end</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Runs to term, first exit (notice on the first day allowed), or the day on which notice is given.</source>
        <translation>履行至到期、首次退出（在允许的首日通知），或发出通知的日期。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>A contract that is not counted is kept and shown, and computed as if it were not there.</source>
        <translation>不计入的租约予以保留和显示，但计算时视为不存在。</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Powered shell</source>
        <translation>带电毛坯楼</translation>
    </message>
    <message>
        <source>Ground lease</source>
        <translation>土地租约</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>per kW-month</source>
        <translation>按 kW·月</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>按 GPU 小时</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a kW-month</source>
        <translation>每 kW·月</translation>
    </message>
    <message>
        <source>a GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>The contract cannot be terminated: type the notice date first.</source>
        <translation>该租约不得终止：请先输入通知日。</translation>
    </message>
    <message>
        <source>A share takes 0% to 100%: “%1” is outside.</source>
        <translation>比例须为 0% 至 100%：“%1”超出范围。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>“%1”不在选项之中：%2。</translation>
    </message>
    <message>
        <source>A contract cannot lease less than nothing: type 0 or more.</source>
        <translation>租约的容量不能为负：请输入不小于 0 的数。</translation>
    </message>
    <message>
        <source>A contract has a tenant: type a name.</source>
        <translation>租约须有承租人：请输入名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 letters.</source>
        <translation>名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A rent is 0 or more: it stands for money that the tenant pays.</source>
        <translation>租金不小于 0：它是承租人支付的金额。</translation>
    </message>
    <message>
        <source>= no right to terminate</source>
        <translation>= 无终止权</translation>
    </message>
    <message>
        <source> Or none, for no right to terminate.</source>
        <translation> 或输入“无”，表示无终止权。</translation>
    </message>
    <message>
        <source>, by the tenant, with %1 days&apos; notice</source>
        <translation>，由承租人提出，提前 %1 天通知</translation>
    </message>
    <message>
        <source>Notice takes 0 to 100000 days: “%1” is outside.</source>
        <translation>通知期为 0 至 100000 天：“%1”超出范围。</translation>
    </message>
    <message>
        <source>runs to term</source>
        <translation>履行至到期</translation>
    </message>
    <message>
        <source>= runs to term</source>
        <translation>= 履行至到期</translation>
    </message>
    <message>
        <source>first exit</source>
        <translation>首次退出</translation>
    </message>
    <message>
        <source>= first exit</source>
        <translation>= 首次退出</translation>
    </message>
    <message>
        <source> Or runs to term, or first exit.</source>
        <translation> 或“履行至到期”、“首次退出”。</translation>
    </message>
    <message>
        <source>= notice on </source>
        <translation>= 通知日 </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>= counted</source>
        <translation>= 计入</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>= left out</source>
        <translation>= 不计入</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既非“是”也非“否”。</translation>
    </message>
    <message>
        <source>A fee is 0 months of rent or more.</source>
        <translation>费用不小于 0 个月的租金。</translation>
    </message>
    <message>
        <source>Calculated from start and end: change one of them.</source>
        <translation>由起始日与到期日算出：请更改其中之一。</translation>
    </message>
    <message>
        <source>The sum of several deliveries, each with its date: it cannot be typed as one number.</source>
        <translation>多批交付之和，各有日期：不能作为一个数输入。</translation>
    </message>
    <message>
        <source>A table of rates by contract month: it cannot be typed as one line.</source>
        <translation>按租约月份的费率表：不能在一行中输入。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It counts for rent by the GPU-hour alone.</source>
        <translation>仅对按 GPU 小时计租有效。</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>load factor</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Power drawn as a share of the leased IT load; 100% when nothing is said. It decides what energy costs.</source>
        <translation>实际用电占出租IT负载的比例；未注明时为 100%。它决定电费。</translation>
    </message>
    <message>
        <source>Power recovered</source>
        <translation>电费回收</translation>
    </message>
    <message>
        <source>recovery of power</source>
        <translation>电费回收</translation>
    </message>
    <message>
        <source>The share of its power cost that the tenant pays beside the rent.</source>
        <translation>承租人在租金之外承担的电费比例。</translation>
    </message>
    <message>
        <source>Costs recovered</source>
        <translation>成本回收</translation>
    </message>
    <message>
        <source>recovery of operating costs</source>
        <translation>运营成本回收</translation>
    </message>
    <message>
        <source>The share of its part of the recoverable operating costs that the tenant pays beside the rent.</source>
        <translation>承租人在租金之外承担的可回收运营成本（其应摊部分）的比例。</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>退出费</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>exit fee</source>
        <translation>退出费</translation>
    </message>
    <message>
        <source>What an early end costs the tenant, in months of rent.</source>
        <translation>提前结束时承租人的费用，以月租金计。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>The share of the hours that is paid; it counts for rent by the GPU-hour alone.</source>
        <translation>付费小时的比例；仅对按 GPU 小时计租有效。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>term</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Whole months from the start to the end. Calculated.</source>
        <translation>自起始日至到期日的整月数。自动计算。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The project was not saved: its text does not read back as the same project. The file on disk is as it was; your changes are still open.</source>
        <translation>项目未保存：其文本读回后与原项目不一致。磁盘上的文件保持原样；您的更改仍在窗口中。</translation>
    </message>
    <message>
        <source>There is no place %1 in the project.</source>
        <translation>项目中没有 %1 这一位置。</translation>
    </message>
    <message>
        <source>A contract is let in a facility, and this project has none: add a facility first.</source>
        <translation>租约须属于某处设施，而本项目尚无设施：请先添加设施。</translation>
    </message>
    <message>
        <source>There is no contract to duplicate: select one first.</source>
        <translation>没有可复制的租约：请先选择。</translation>
    </message>
    <message>
        <source>There is no contract to delete: select one first.</source>
        <translation>没有可删除的租约：请先选择。</translation>
    </message>
    <message>
        <source>the disk is full: %1 bytes are needed, %2 are free</source>
        <translation>磁盘已满：需要 %1 字节，剩余 %2 字节</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. No file was made; your changes are still open. Save under another name or in another folder.</source>
        <translation>无法保存 %1：%2。未生成文件；您的更改仍在窗口中。请以其他名称或在其他文件夹中保存。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>您没有在该处写入的权限</translation>
    </message>
    <message>
        <source>the file would be larger than the system allows</source>
        <translation>文件将超过系统允许的大小</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>该磁盘只能读取</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>系统未给出原因</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file on disk is as it was; your changes are still open. Save under another name or in another folder.</source>
        <translation>无法保存 %1：%2。磁盘上的文件保持原样；您的更改仍在窗口中。请以其他名称或在其他文件夹中保存。</translation>
    </message>
    <message>
        <source>%1 was written, but cannot be relied on: %2. Your changes are still open: save them in another folder.</source>
        <translation>%1 已写入，但不可靠：%2。您的更改仍在窗口中：请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>the disk gives back other bytes than were written</source>
        <translation>磁盘读回的内容与写入的不同</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is larger than 256 MB, which no project is</source>
        <translation>它大于 256 MB，不可能是项目文件</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>an edit, a scenario</comment>
        <translation>%1（“%2”中）</translation>
    </message>
</context>
<context>
    <name>DriversTable</name>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>对数正态</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>取自列表</translation>
    </message>
    <message>
        <source>is</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加上</translation>
    </message>
</context>
<context>
    <name>FieldCells</name>
    <message>
        <source>P</source>
        <comment>published</comment>
        <translation>公</translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferred</comment>
        <translation>推</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assumption</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>D</source>
        <comment>default</comment>
        <translation>默</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>New tenant</source>
        <translation>新建承租人</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>新建设施</translation>
    </message>
    <message>
        <source>New loan</source>
        <translation>新建贷款</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建来源</translation>
    </message>
    <message>
        <source>A project has one %1, which stays.</source>
        <translation>每个项目有且仅有一个%1，不可移除。</translation>
    </message>
    <message>
        <source>A contract is let in a facility, and this project has none: add a facility first.</source>
        <translation>租约须属于某处设施，而本项目尚无设施：请先添加设施。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” is no id: small letters, digits, _ and - are needed, beginning with a letter or digit.</source>
        <translation>“%1”不是有效的ID：只能使用小写字母、数字、_和-，且须以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%1” is another&apos;s id: each id may stand once in its list.</source>
        <translation>“%1”已被其他条目用作ID：每个ID在其列表中只能出现一次。</translation>
    </message>
    <message>
        <source>What scenarios and other references call the contract: small letters, digits, _ and -, once among the contracts.</source>
        <translation>情景及其他引用所用的租约ID：小写字母、数字、_和-，在各租约中不得重复。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>Who pays the rent. Contracts of one tenant share a colour in every chart.</source>
        <translation>支付租金者。同一承租人的租约在所有图表中颜色相同。</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>The site whose capacity is let.</source>
        <translation>出租容量所在的设施。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is let. Serves reports only. Default: colocation.</source>
        <translation>出租标的类型，仅用于报告。默认值：托管。</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Powered shell</source>
        <translation>带电毛坯楼</translation>
    </message>
    <message>
        <source>Ground lease</source>
        <translation>土地租约</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First day of the contract. Rent accrues by the day from here.</source>
        <translation>租约首日。租金自此按日计提。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Last day of the contract, paid like the others, unless it ends early: on or after the start.</source>
        <translation>租约最后一日，当日照常计租，提前结束的除外；不得早于起始日。</translation>
    </message>
    <message>
        <source>A contract that is not counted is kept and shown, and computed as if it were not there. Default: yes.</source>
        <translation>不计入的租约仍予保留和显示，但计算时视同不存在。默认值：是。</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>分批交付</translation>
    </message>
    <message>
        <source>Increments of capacity, each counting from its day. Before the first there is none.</source>
        <translation>容量增量，各自自其交付日起计入。首批交付前容量为零。</translation>
    </message>
    <message>
        <source>Leased power for IT equipment, without cooling and losses, in MW: 0 or more. Default: 0.</source>
        <translation>出租的IT设备用电容量，不含制冷及损耗，单位MW：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Leased GPUs: 0 or more. They carry rent by the GPU-hour. Default: 0.</source>
        <translation>出租的GPU数量：不小于0。按GPU·小时计租。默认值：0。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Whether all of it is there from the first day, or comes in deliveries.</source>
        <translation>容量自首日起全部到位，还是分批交付。</translation>
    </message>
    <message>
        <source>All from the start</source>
        <translation>起始即全部到位</translation>
    </message>
    <message>
        <source>In deliveries</source>
        <translation>分批交付</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a kW-month</source>
        <translation>每 kW·月</translation>
    </message>
    <message>
        <source>a GPU-hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Rent basis</source>
        <translation>计租方式</translation>
    </message>
    <message>
        <source>What the rate is for. By the hour, a GPU is paid for 24 hours of every day.</source>
        <translation>租金单价的计价单位。按小时计租时，每个GPU每天按24小时计费。</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>per kW-month</source>
        <translation>按 kW·月</translation>
    </message>
    <message>
        <source>per GPU-hour</source>
        <translation>按 GPU 小时</translation>
    </message>
    <message>
        <source>Rent rate</source>
        <translation>租金单价</translation>
    </message>
    <message>
        <source>Rent for one unit of the rent basis, before escalation, ramp and abatement: 0 or more. 1.25bn, 18m and 250k are understood.</source>
        <translation>每一计租单位的租金，未计租金递增、爬坡期及免租：不小于0。可识别1.25bn、18m、250k等写法。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of the hours that are paid for: 0% to 100%. Default: 100%.</source>
        <translation>计费小时数占比：0%至100%。默认值：100%。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>爬坡期</translation>
    </message>
    <message>
        <source>Stages of the rent&apos;s beginning, one after the other from the first day on; after the last the whole rent is due. Default: none.</source>
        <translation>起租阶段的租金安排，自首日起依次执行；最后一段结束后按全额计租。默认值：无。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>How long the stage lasts: 0 to 1200 months, all stages together.</source>
        <translation>该阶段的持续时间：0至1200个月（各阶段合计）。</translation>
    </message>
    <message>
        <source>Share of rent</source>
        <translation>租金比例</translation>
    </message>
    <message>
        <source>What of the rent is due in this stage: 0% or more.</source>
        <translation>该阶段应付租金的比例：不小于0%。</translation>
    </message>
    <message>
        <source>Abatements</source>
        <translation>免租</translation>
    </message>
    <message>
        <source>Free rent. Where abatements overlap they may not exceed the whole rent. Default: none.</source>
        <translation>免租安排。各免租期重叠时，合计不得超过全额租金。默认值：无。</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始租约月</translation>
    </message>
    <message>
        <source>Contract month in which it begins, the first being 0: 0 to 1200.</source>
        <translation>免租开始的租约月，首月为0：0至1200。</translation>
    </message>
    <message>
        <source>How long it lasts: 0 to 1200 months.</source>
        <translation>持续时间：0至1200个月。</translation>
    </message>
    <message>
        <source>Share abated</source>
        <translation>免租比例</translation>
    </message>
    <message>
        <source>What of the rent is free: 0% to 100%. Default: 100%.</source>
        <translation>租金的免除比例：0%至100%。默认值：100%。</translation>
    </message>
    <message>
        <source>Power recovered</source>
        <translation>电费回收</translation>
    </message>
    <message>
        <source>Share of the contract&apos;s power that the tenant pays: 0% to 100%, 100% in a triple net lease. Default: 0%.</source>
        <translation>租约电费中由承租人承担的比例：0%至100%，三净租约为100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Operating costs recovered</source>
        <translation>运营成本回收</translation>
    </message>
    <message>
        <source>Share of the recoverable operating costs that the tenant pays: 0% to 100%, 100% in a triple net lease. Default: 0%.</source>
        <translation>可回收运营成本中由承租人承担的比例：0%至100%，三净租约为100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Share of the leased MW that is drawn: 0% to 100%. Default: 100%.</source>
        <translation>实际用电占出租MW的比例：0%至100%。默认值：100%。</translation>
    </message>
    <message>
        <source>Leasing commission</source>
        <translation>租赁佣金</translation>
    </message>
    <message>
        <source>Share of the base rent of the full term, without escalation by an index, paid in the month of the start: 0% to 100%. Default: 0%.</source>
        <translation>占整个租期基本租金的比例（不含指数化递增），于起始日当月支付：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Fit-out</source>
        <translation>装修补贴</translation>
    </message>
    <message>
        <source>Cost of fitting out, for each kW of the last day as modelled, paid in the month of the start: 0 or more. Default: 0.</source>
        <translation>每kW装修成本，按模型中最后一日的容量计算，于起始日当月支付：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>a kW</source>
        <translation>每kW</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>Ramp and free rent</source>
        <translation>爬坡期与免租</translation>
    </message>
    <message>
        <source>Leaving early</source>
        <translation>提前退租</translation>
    </message>
    <message>
        <source>Recoveries and leasing costs</source>
        <translation>费用回收与租赁成本</translation>
    </message>
    <message>
        <source>After the last day</source>
        <translation>到期后安排</translation>
    </message>
    <message>
        <source>For reports</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>How the rate rises over the term. Default: not at all.</source>
        <translation>租金单价在租期内如何递增。默认值：不递增。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>固定比率</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>The rate that stands from a contract month on, in the rent basis of the contract.</source>
        <translation>自某租约月起适用的租金单价，按本租约的计租基准。</translation>
    </message>
    <message>
        <source>Contract month from which the rate stands, the first being 0: 0 to 1200, each once.</source>
        <translation>该单价开始适用的租约月，首月为0：0至1200，不得重复。</translation>
    </message>
    <message>
        <source>Rent for one unit of the rent basis: 0 or more.</source>
        <translation>每一计租单位的租金：不小于0。</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>涨幅</translation>
    </message>
    <message>
        <source>By how much the rate rises at each bump: above -100%.</source>
        <translation>租金单价每次递增的幅度：大于-100%。</translation>
    </message>
    <message>
        <source>The curve whose change from bump to bump the rate follows; all its values are above 0.</source>
        <translation>租金单价所挂钩的曲线，按其在两次递增之间的变动调整；曲线各值均须大于0。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>Added to the change of the index at each bump: above -100%. Default: 0%.</source>
        <translation>每次递增时在指数变动之上的加成：大于-100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>The rate rises at least so much at each bump: above -100%, not above the cap. Default: none.</source>
        <translation>租金单价每次递增的最低幅度：大于-100%，且不高于上限。默认值：无。</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The rate rises at most so much at each bump: above -100%. Default: none.</source>
        <translation>租金单价每次递增的最高幅度：大于-100%。默认值：无。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>递增间隔</translation>
    </message>
    <message>
        <source>Months from one bump to the next: 1 to 1200. Default: 12.</source>
        <translation>两次递增之间的月数：1至1200。默认值：12。</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>首次递增</translation>
    </message>
    <message>
        <source>Months from the start to the first bump: 0 to 1200. Default: as many as from bump to bump.</source>
        <translation>自起始日至首次递增的月数：0至1200。默认值：与递增间隔相同。</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Whether the contract can be ended before its last day by notice. Default: no.</source>
        <translation>租约可否在到期日前经通知终止。默认值：否。</translation>
    </message>
    <message>
        <source>No right to terminate</source>
        <translation>无提前终止权</translation>
    </message>
    <message>
        <source>May be terminated</source>
        <translation>可提前终止</translation>
    </message>
    <message>
        <source>Right of</source>
        <translation>权利方</translation>
    </message>
    <message>
        <source>Who may give notice. A right of the landlord alone does not shorten what the tenant is committed to.</source>
        <translation>可发出通知的一方。仅由出租人享有的权利不缩短承租人的承诺期。</translation>
    </message>
    <message>
        <source>The tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>The landlord</source>
        <translation>出租人</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>任一方</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>可通知日</translation>
    </message>
    <message>
        <source>First day on which notice may be given.</source>
        <translation>可发出通知的首日。</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Days from the notice to the last day of the contract: 0 to 36525.</source>
        <translation>自通知之日至租约最后一日的天数：0至36525。</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>终止费</translation>
    </message>
    <message>
        <source>Paid in the month of the last day when the contract ends early: 0 or more. Default: 0.</source>
        <translation>租约提前结束时，于最后一日当月支付：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Fee in months of rent</source>
        <translation>终止费（月租数）</translation>
    </message>
    <message>
        <source>Monthly rents of the last day that are paid besides when the contract ends early: 0 or more. Default: 0.</source>
        <translation>租约提前结束时另行支付的月租数，按最后一日的月租金计：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Probability a year</source>
        <translation>年概率</translation>
    </message>
    <message>
        <source>Chance that notice is given in a year in which it may, drawn by simulations: 0% to 100%. Default: 0%.</source>
        <translation>在可发出通知的年度内实际发出通知的概率，供模拟使用：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>What is modelled: runs to term, first exit (notice on the first day allowed), or the day on which notice is given. Default: runs to term.</source>
        <translation>建模假设：执行至到期、最早退出（于允许的首日发出通知），或指定的通知日。默认值：执行至到期。</translation>
    </message>
    <message>
        <source>runs to term</source>
        <translation>履行至到期</translation>
    </message>
    <message>
        <source>first exit</source>
        <translation>首次退出</translation>
    </message>
    <message>
        <source>After expiry</source>
        <translation>到期后</translation>
    </message>
    <message>
        <source>What the market is taken to do with the space. Its rent is speculative and never added to base rent. Default: nothing.</source>
        <translation>对到期后空间出租的市场假设。其租金属推测性质，从不计入基本租金。默认值：无。</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>保持空置</translation>
    </message>
    <message>
        <source>Renewed or let again</source>
        <translation>续租或重新出租</translation>
    </message>
    <message>
        <source>Renewal probability</source>
        <translation>续租概率</translation>
    </message>
    <message>
        <source>Chance that the tenant renews: 0% to 100%. After an early end it counts as 0%.</source>
        <translation>承租人续租的概率：0%至100%。提前结束后按0%计。</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>空置期</translation>
    </message>
    <message>
        <source>Months that the space is empty when the tenant does not renew: 0 to 1200.</source>
        <translation>承租人不续租时的空置月数：0至1200。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Months of each following lease: 1 to 1200.</source>
        <translation>后续每份租约的月数：1至1200。</translation>
    </message>
    <message>
        <source>Market rent</source>
        <translation>市场租金</translation>
    </message>
    <message>
        <source>The curve of the market&apos;s rent, in the contract&apos;s own basis.</source>
        <translation>市场租金曲线，按本租约的计租基准。</translation>
    </message>
    <message>
        <source>Renewal at share of market</source>
        <translation>续租租金占市场租金比例</translation>
    </message>
    <message>
        <source>What a tenant who renews pays of the market rent: 0% or more. Default: 100%.</source>
        <translation>续租承租人所付租金占市场租金的比例：不小于0%。默认值：100%。</translation>
    </message>
    <message>
        <source>Escalation after expiry</source>
        <translation>到期后租金递增</translation>
    </message>
    <message>
        <source>Growth on each anniversary of a following lease: above -100%. Default: 0%.</source>
        <translation>后续租约每个周年日的增长率：大于-100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Cost of a renewal</source>
        <translation>续租成本</translation>
    </message>
    <message>
        <source>Cost of letting to the tenant who renews, for each kW: 0 or more. Default: 0.</source>
        <translation>与原承租人续租的租赁成本，每kW：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Cost of a new tenant</source>
        <translation>新承租人租赁成本</translation>
    </message>
    <message>
        <source>Cost of letting to a new tenant, for each kW: 0 or more. Default: 0.</source>
        <translation>租予新承租人的租赁成本，每kW：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>The last day of all, as when the hardware&apos;s life is over. Default: the timeline&apos;s end.</source>
        <translation>最终截止日，例如硬件寿命终了之日。默认值：时间轴终点。</translation>
    </message>
    <message>
        <source>Renewal options</source>
        <translation>续租选择权</translation>
    </message>
    <message>
        <source>The tenant&apos;s options, one a row; change no figure.</source>
        <translation>承租人的续租选择权，每行一项；不影响计算结果。</translation>
    </message>
    <message>
        <source>By how much the option extends the term.</source>
        <translation>行使该选择权后租期延长的时间。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>Days before the end by which it is to be exercised.</source>
        <translation>须在到期前多少天行使。</translation>
    </message>
    <message>
        <source>At what rent, in words.</source>
        <translation>续租租金的文字说明。</translation>
    </message>
    <message>
        <source>Credit rating</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>The tenant&apos;s, such as BBB; changes no figure.</source>
        <translation>承租人的信用评级，如BBB；不影响计算结果。</translation>
    </message>
    <message>
        <source>Default probability a year</source>
        <translation>年违约概率</translation>
    </message>
    <message>
        <source>Chance that the tenant stops paying within a year, drawn by simulations: 0% to 100%.</source>
        <translation>承租人在一年内停止付款的概率，供模拟使用：0%至100%。</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>Who stands in for the tenant; changes no figure.</source>
        <translation>为承租人提供担保的一方；不影响计算结果。</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>An amount, or words; changes no figure.</source>
        <translation>金额或文字说明；不影响计算结果。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>The tenant&apos;s options to extend, in words or as a table; change no figure.</source>
        <translation>承租人的续租选择权，以文字或表格列示；不影响计算结果。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Renewal options in words</source>
        <translation>续租选择权（文字）</translation>
    </message>
    <message>
        <source>The tenant&apos;s options to extend; change no figure.</source>
        <translation>承租人的续租选择权；不影响计算结果。</translation>
    </message>
    <message>
        <source>General and administrative</source>
        <translation>管理费用</translation>
    </message>
    <message>
        <source>Cost of running the company. Default: 0.</source>
        <translation>公司运营管理成本。默认值：0。</translation>
    </message>
    <message>
        <source>Growth of that cost</source>
        <translation>管理费用增长率</translation>
    </message>
    <message>
        <source>A year, on the anniversaries of the timeline&apos;s start: above -100%. Default: 0%.</source>
        <translation>年增长率，于时间轴起始日的各周年日调整：大于-100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Maintenance capital</source>
        <translation>维护性资本支出</translation>
    </message>
    <message>
        <source>Share of NOI, where that is above 0: 0% to 100%. Default: 0%.</source>
        <translation>占NOI的比例（仅在NOI大于0时计）：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Preferred dividends</source>
        <translation>优先股股息</translation>
    </message>
    <message>
        <source>Paid before what is left for common shares: 0 or more. Default: 0.</source>
        <translation>先于普通股可分配余额支付：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>派息率</translation>
    </message>
    <message>
        <source>Share of AFFO that is paid out: 0% or more. Default: 0%.</source>
        <translation>派息占AFFO的比例：不小于0%。默认值：0%。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>股数</translation>
    </message>
    <message>
        <source>Number of common shares: 0 or more. Default: 0.</source>
        <translation>普通股股数：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>股</translation>
    </message>
    <message>
        <source>Share price</source>
        <translation>股价</translation>
    </message>
    <message>
        <source>What a share costs in the market: 0 or more. Default: 0.</source>
        <translation>每股市价：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>每股</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>On the valuation date. Default: 0.</source>
        <translation>估值日的现金余额。默认值：0。</translation>
    </message>
    <message>
        <source>Other debt</source>
        <translation>其他债务</translation>
    </message>
    <message>
        <source>Debt besides the loans of the project: 0 or more. Default: 0.</source>
        <translation>项目贷款以外的债务：不小于0。默认值：0。</translation>
    </message>
    <message>
        <source>Market cap rate</source>
        <translation>市场资本化率</translation>
    </message>
    <message>
        <source>NOI over value at which the market prices such property: 0% or more. Default: 0%.</source>
        <translation>市场对同类物业定价所用的NOI与价值之比：不小于0%。默认值：0%。</translation>
    </message>
    <message>
        <source>Costs and distributions</source>
        <translation>费用与分派</translation>
    </message>
    <message>
        <source>Shares and balance sheet</source>
        <translation>股份与资产负债</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the curve is called on screen. Default: its id.</source>
        <translation>曲线在屏幕上的名称。默认值：其ID。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What its values are in, such as USD a GPU-hour; changes no figure.</source>
        <translation>曲线值的单位，如USD每GPU·小时；不影响计算结果。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Values on days in ascending order, at least one. Before the first point its value counts.</source>
        <translation>按日期升序排列的各日数值，至少一个。首个数据点之前沿用其数值。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The day of the value, after that of the point before.</source>
        <translation>该数值的日期，须晚于前一数据点。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In the curve&apos;s unit. A rate is a fraction (0.04 is 4%); an index is above 0.</source>
        <translation>以曲线单位计。利率以小数表示（0.04即4%）；指数须大于0。</translation>
    </message>
    <message>
        <source>Between points</source>
        <translation>数据点之间</translation>
    </message>
    <message>
        <source>The value of the earlier point, or linear in days. Default: that of the earlier.</source>
        <translation>沿用前一数据点的数值，或按天数线性插值。默认值：沿用前值。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Growth after the last point</source>
        <translation>末点后增长率</translation>
    </message>
    <message>
        <source>A year, by months: above -100%. Default: 0%.</source>
        <translation>年增长率，按月计算：大于-100%。默认值：0%。</translation>
    </message>
    <message>
        <source>What contracts and scenarios call the facility: small letters, digits, _ and -, once among the facilities.</source>
        <translation>租约和情景所引用的设施ID：小写字母、数字、_和-，在各设施中不得重复。</translation>
    </message>
    <message>
        <source>What the facility is called on screen and in reports. Default: its id.</source>
        <translation>设施在屏幕和报告中的名称。默认值：其ID。</translation>
    </message>
    <message>
        <source>A facility that is not counted is kept and shown, and computed as if it and its contracts were not there. Default: yes.</source>
        <translation>不计入的设施仍予保留和显示，但计算时该设施及其租约均视同不存在。默认值：是。</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Increments of capacity that are energised from their day on. Default: none.</source>
        <translation>自各自日期起已通电的容量增量。默认值：无。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness, metered energy over that of IT: 1 or more. Default: 1.</source>
        <translation>电能利用效率，即计量总用电量与IT用电量之比：不小于1。默认值：1。</translation>
    </message>
    <message>
        <source>Power price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>What energy costs: one price with its growth, or a curve. Default: nothing.</source>
        <translation>电力成本：单一价格及其增长率，或曲线。默认值：零。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Price and growth</source>
        <translation>价格与增长率</translation>
    </message>
    <message>
        <source>Price of energy</source>
        <translation>单位电价</translation>
    </message>
    <message>
        <source>What a MWh at the meter costs.</source>
        <translation>电表处每MWh的价格。</translation>
    </message>
    <message>
        <source>Growth of the price</source>
        <translation>电价增长率</translation>
    </message>
    <message>
        <source>Curve of the price</source>
        <translation>电价曲线</translation>
    </message>
    <message>
        <source>The curve whose values are the price of a MWh.</source>
        <translation>以其数值作为每MWh价格的曲线。</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>运营成本</translation>
    </message>
    <message>
        <source>What running the facility costs besides power. Default: none.</source>
        <translation>除电力以外的设施运营成本。默认值：无。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What the cost is for; changes no figure.</source>
        <translation>成本用途；不影响计算结果。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计价基准</translation>
    </message>
    <message>
        <source>What the rate is for. By the kW-month it is for energised kW.</source>
        <translation>费率的计价单位。按kW·月计时，以已通电的kW为准。</translation>
    </message>
    <message>
        <source>share of rent</source>
        <translation>租金占比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Cost for one unit of the basis, or the share of the facility&apos;s rent.</source>
        <translation>每一计价单位的成本，或占设施租金的比例。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Recoverable</source>
        <translation>可回收</translation>
    </message>
    <message>
        <source>Whether tenants may be charged with it. Default: no.</source>
        <translation>可否向承租人收取。默认值：否。</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线法</translation>
    </message>
    <message>
        <source>Declining balance</source>
        <translation>余额递减法</translation>
    </message>
    <message>
        <source>What is bought. Land, shell, plant and power are real estate unless said otherwise.</source>
        <translation>购置内容。除另行指定外，土地、建筑主体、机电设备和电力均属不动产。</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>建筑主体</translation>
    </message>
    <message>
        <source>Plant (MEP)</source>
        <translation>机电设备（MEP）</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What it is called; changes no figure.</source>
        <translation>其名称；不影响计算结果。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What it costs in all: 0 or more.</source>
        <translation>总成本：不小于0。</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>不动产</translation>
    </message>
    <message>
        <source>Whether its depreciation counts as that of real estate, which FFO adds back. Default: by its category.</source>
        <translation>其折旧是否作为不动产折旧，在计算FFO时加回。默认值：依类别而定。</translation>
    </message>
    <message>
        <source>Spend from</source>
        <translation>支出起始月</translation>
    </message>
    <message>
        <source>First month of the spend. What is spent before the timeline is sunk.</source>
        <translation>支出的首月。时间轴之前的支出视为已沉没。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>支出月数</translation>
    </message>
    <message>
        <source>Months of the spend: 1 to 1200. Default: 1.</source>
        <translation>支出持续的月数：1至1200。默认值：1。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>支出分布</translation>
    </message>
    <message>
        <source>How the spend is spread over its months. Default: evenly.</source>
        <translation>支出在各月之间的分布方式。默认值：均匀。</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S曲线</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>How the amount is charged to income over its life. Default: not at all.</source>
        <translation>金额在折旧期限内计入损益的方式。默认值：不计提。</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>折旧期限</translation>
    </message>
    <message>
        <source>Months over which it is charged: 1 to 1200.</source>
        <translation>计提折旧的月数：1至1200。</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>投入使用日</translation>
    </message>
    <message>
        <source>Charged from the month of this day on.</source>
        <translation>自该日所在月份起计提折旧。</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Share of the amount that is left at the end of its life: 0% to 100%. Default: 0%.</source>
        <translation>折旧期限终了时剩余金额的比例：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Of the declining balance: a month&apos;s charge is at least the book value times this over the life. Above 0. Default: 2.</source>
        <translation>余额递减法的系数：每月折旧额不低于账面价值乘以该系数再除以折旧期限。大于0。默认值：2。</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>What building and equipping the facility costs, and how it is depreciated. Default: none.</source>
        <translation>设施建设及设备购置成本，及其折旧方式。默认值：无。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Critical IT</source>
        <translation>关键IT负载</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept with the project and printed in reports; changes no figure.</source>
        <translation>随项目保存并打印于报告；不影响计算结果。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The ids of sources that this rests on as a whole, with commas in between. Single inputs have their own source.</source>
        <translation>该条目整体所依据的来源ID，以英文逗号分隔。单项输入另有各自的来源。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>The day from which this increment is there.</source>
        <translation>该增量到位的日期。</translation>
    </message>
    <message>
        <source>Critical IT load that comes on this day, in MW: 0 or more. Not the sum so far. Default: 0.</source>
        <translation>该日新增的关键IT负载，单位MW：不小于0。并非累计值。默认值：0。</translation>
    </message>
    <message>
        <source>GPUs that come on this day: 0 or more. Not the sum so far. Default: 0.</source>
        <translation>该日新增的GPU数量：不小于0。并非累计值。默认值：0。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <translation>%1，第%2行，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a part, and one of its inputs</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1” is not known: there is nothing yet that could be named here.</source>
        <translation>“%1”无法识别：目前尚无可供引用的条目。</translation>
    </message>
    <message>
        <source>“%1” is not known here: type one of %2.</source>
        <translation>“%1”在此无法识别：请输入%2之一。</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>%1 Or: %2.</source>
        <translation>%1或：%2。</translation>
    </message>
    <message>
        <source>= %1 %2</source>
        <comment>a number and its unit</comment>
        <translation>= %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not whole: a whole number is needed.</source>
        <translation>“%1”不是整数：须输入整数。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: write it as the project file has it, such as {&quot;kind&quot;: &quot;fixed&quot;, &quot;rate&quot;: 0.03}.</source>
        <translation>“%1”无法读取：请按项目文件的格式书写，例如{&quot;kind&quot;: &quot;fixed&quot;, &quot;rate&quot;: 0.03}。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing was typed, and %1 is needed.</source>
        <translation>未输入内容，须填写%1。</translation>
    </message>
    <message>
        <source>What scenarios call the loan: small letters, digits, _ and -, once among the loans.</source>
        <translation>情景所引用的贷款ID：小写字母、数字、_和-，在各贷款中不得重复。</translation>
    </message>
    <message>
        <source>What the loan is called on screen; changes no figure.</source>
        <translation>贷款在屏幕上的名称；不影响计算结果。</translation>
    </message>
    <message>
        <source>A loan that is not counted is kept and shown, and computed as if it were not there. Default: yes.</source>
        <translation>不计入的贷款仍予保留和显示，但计算时视同不存在。默认值：是。</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>The amount drawn: 0 or more.</source>
        <translation>提款金额：不小于0。</translation>
    </message>
    <message>
        <source>Drawn, and the fee paid, at the end of this day&apos;s month. A sculpted loan may not start before the timeline.</source>
        <translation>于该日所在月的月末提款并支付费用。按偿债覆盖率定制还款的贷款不得早于时间轴开始。</translation>
    </message>
    <message>
        <source>Months after the month of the start: 1 to 1200.</source>
        <translation>起始月之后的月数：1至1200。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Share of the principal that is paid at the start and charged evenly over the term: 0% to 100%. Default: 0%.</source>
        <translation>占本金的比例，于起始时支付，并在贷款期限内平均摊销：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Whether the rate is fixed, or follows a curve with a spread.</source>
        <translation>采用固定利率，或按曲线加利差浮动。</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Interest rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>A year: above -100%.</source>
        <translation>年利率：大于-100%。</translation>
    </message>
    <message>
        <source>Rate curve</source>
        <translation>利率曲线</translation>
    </message>
    <message>
        <source>The curve of the rate a year, read on each month&apos;s first day; its values are fractions (0.04 is 4%).</source>
        <translation>年利率曲线，按每月首日取值；其数值为小数（0.04即4%）。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>利差</translation>
    </message>
    <message>
        <source>Added to the curve: above -100%. Default: 0%.</source>
        <translation>在曲线之上的加点：大于-100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>计息基准</translation>
    </message>
    <message>
        <source>A month&apos;s interest: a twelfth of the rate, or by the month&apos;s days over 360. Default: 30/360.</source>
        <translation>月利息：按年利率的十二分之一，或按当月实际天数除以360计算。默认值：30/360。</translation>
    </message>
    <message>
        <source>30/360</source>
        <translation>30/360</translation>
    </message>
    <message>
        <source>act/360</source>
        <translation>实际/360</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>摊还</translation>
    </message>
    <message>
        <source>How principal is repaid before the last month, in which the rest is due. Default: bullet.</source>
        <translation>最后一个月之前的本金偿还方式，余额于最后一个月到期。默认值：到期一次还本。</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>到期一次还本</translation>
    </message>
    <message>
        <source>Level payment</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Sculpted to cover</source>
        <translation>按偿债覆盖率定制还款</translation>
    </message>
    <message>
        <source>Interest only</source>
        <translation>只付息期</translation>
    </message>
    <message>
        <source>Months of the term without scheduled principal: 0 to 1200. Default: 0.</source>
        <translation>期限内无计划还本的月数：0至1200。默认值：0。</translation>
    </message>
    <message>
        <source>Amortised over</source>
        <translation>摊还期</translation>
    </message>
    <message>
        <source>Months over which scheduled principal would repay the loan: 1 to 1200.</source>
        <translation>按计划还本还清贷款所需的月数：1至1200。</translation>
    </message>
    <message>
        <source>Cover aimed at</source>
        <translation>目标偿债覆盖率</translation>
    </message>
    <message>
        <source>Debt service cover ratio: NOI over interest and principal. Above 0.</source>
        <translation>偿债覆盖率：NOI与本息之比。大于0。</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice, and what it consists of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>乘以%1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>加上%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, and one of its inputs</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>an input, before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>an input, before and after, times or plus what</comment>
        <translation>%1：%2 → %3（%4）</translation>
    </message>
    <message>
        <source>What the project is called on screen and in reports.</source>
        <translation>项目在屏幕和报告中的名称。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The one currency of all money in the project, such as USD: up to 12 letters. Amounts are not converted when it changes.</source>
        <translation>项目中所有金额统一使用的货币，如USD：最多12个字母。更改货币时金额不作折算。</translation>
    </message>
    <message>
        <source>First day of the first month that is computed.</source>
        <translation>计算期首月的第一日。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Months that are computed: 1 to 1200.</source>
        <translation>计算的月数：1至1200。</translation>
    </message>
    <message>
        <source>Fiscal year ends in month</source>
        <translation>财年截止月份</translation>
    </message>
    <message>
        <source>1 for January to 12 for December. Default: 12.</source>
        <translation>1为一月，12为十二月。默认值：12。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Simulation: draws of %1</source>
        <translation>模拟：%1的抽样</translation>
    </message>
    <message>
        <source>Provenance of %1</source>
        <translation>%1的出处</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>%1的来源</translation>
    </message>
    <message>
        <source>Scenario %1: override of %2</source>
        <translation>情景%1：%2的覆盖项</translation>
    </message>
    <message>
        <source>What the input becomes, is multiplied by, or is raised by.</source>
        <translation>输入项的替换值、乘数或加数。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖项</translation>
    </message>
    <message>
        <source>The inputs that differ from the scenario that this one is based on.</source>
        <translation>与本情景所基于的情景不同的输入项。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Where the input stands in the project, such as /contracts/anthropic/rent/rate.</source>
        <translation>输入项在项目中的位置，如/contracts/anthropic/rent/rate。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更方式</translation>
    </message>
    <message>
        <source>Whether the value takes the input&apos;s place, multiplies it or is added to it. Default: takes its place.</source>
        <translation>该数值是替换、乘以还是加到输入项上。默认值：替换。</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>What other scenarios and the command line call it: small letters, digits, _ and -, once among the scenarios.</source>
        <translation>其他情景及命令行所用的ID：小写字母、数字、_和-，在各情景中不得重复。</translation>
    </message>
    <message>
        <source>What the scenario is called on screen and in reports. Default: its id.</source>
        <translation>情景在屏幕和报告中的名称。默认值：其ID。</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>The scenario whose overrides come first. Default: the base case.</source>
        <translation>先行套用其覆盖项的情景。默认值：基准情景。</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>How likely the scenario is held to be: 0% to 100%. Changes no figure.</source>
        <translation>该情景的估计概率：0%至100%。不影响计算结果。</translation>
    </message>
    <message>
        <source>What inputs call the source: small letters, digits, _ and -, once among the sources.</source>
        <translation>输入项所引用的来源ID：小写字母、数字、_和-，在各来源中不得重复。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The title of the document.</source>
        <translation>文件标题。</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>文件的发布者。</translation>
    </message>
    <message>
        <source>When it was published: a day, a month or a year.</source>
        <translation>发布时间：日、月或年。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Where it can be read.</source>
        <translation>可查阅的地址。</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>The words that matter.</source>
        <translation>关键原文。</translation>
    </message>
    <message>
        <source>Valuation date</source>
        <translation>估值日</translation>
    </message>
    <message>
        <source>The day to which flows are discounted, and from which commitments are seen. Default: the timeline&apos;s start.</source>
        <translation>现金流折现的基准日，亦为计量承诺的时点。默认值：时间轴起始日。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Annual effective, for unlevered flows: above -100%. Default: 10%.</source>
        <translation>年有效利率，用于无杠杆现金流：大于-100%。默认值：10%。</translation>
    </message>
    <message>
        <source>Equity discount rate</source>
        <translation>股权折现率</translation>
    </message>
    <message>
        <source>Annual effective, for levered flows: above -100%. Default: the discount rate.</source>
        <translation>年有效利率，用于杠杆后现金流：大于-100%。默认值：折现率。</translation>
    </message>
    <message>
        <source>Past flows count</source>
        <translation>计入过往现金流</translation>
    </message>
    <message>
        <source>Whether flows dated before the valuation date count. Default: yes.</source>
        <translation>估值日之前的现金流是否计入。默认值：是。</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Whether everything is sold, and how its value is found. Loans are repaid then, and every line is 0 thereafter. Default: no sale.</source>
        <translation>是否整体出售，以及价值的确定方式。出售时偿清贷款，此后各项均为0。默认值：不出售。</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>不出售</translation>
    </message>
    <message>
        <source>At a cap rate</source>
        <translation>按资本化率</translation>
    </message>
    <message>
        <source>At a value</source>
        <translation>按指定价值</translation>
    </message>
    <message>
        <source>Date of the sale</source>
        <translation>出售日期</translation>
    </message>
    <message>
        <source>A day of the timeline; for the forward NOI at least a month before its end.</source>
        <translation>时间轴内的某一日；采用前瞻NOI时，须至少早于时间轴终点一个月。</translation>
    </message>
    <message>
        <source>Exit cap rate</source>
        <translation>退出资本化率</translation>
    </message>
    <message>
        <source>Annual recurring NOI over the value: above 0%.</source>
        <translation>年度经常性NOI与价值之比：大于0%。</translation>
    </message>
    <message>
        <source>NOI of</source>
        <translation>NOI口径</translation>
    </message>
    <message>
        <source>The up to 12 months whose recurring NOI is capitalised. Default: those after the sale.</source>
        <translation>用于资本化的经常性NOI所属期间，最多12个月。默认值：出售后的月份。</translation>
    </message>
    <message>
        <source>The months after</source>
        <translation>出售后的月份</translation>
    </message>
    <message>
        <source>The months before</source>
        <translation>出售前的月份</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>退出价值</translation>
    </message>
    <message>
        <source>What it is sold for, before selling costs: 0 or more.</source>
        <translation>出售价格，未扣除出售费用：不小于0。</translation>
    </message>
    <message>
        <source>Selling costs</source>
        <translation>出售费用</translation>
    </message>
    <message>
        <source>Share of the value: 0% to 100%. Default: 0%.</source>
        <translation>占价值的比例：0%至100%。默认值：0%。</translation>
    </message>
    <message>
        <source>Discounting</source>
        <translation>折现</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario changes inputs and takes none away: give it a value that has no effect, or choose Base case first.</source>
        <translation>情景只更改输入，不能移除输入：请给它一个不起作用的值，或先选择基准情景。</translation>
    </message>
    <message>
        <source>Simulation: random path of %1</source>
        <translation>模拟：%1的随机路径</translation>
    </message>
    <message>
        <source>Random market paths</source>
        <translation>随机市场路径</translation>
    </message>
    <message>
        <source>Curves that move at random around what the project says of them, from the valuation date on; one row for a curve.</source>
        <translation>自估值日起围绕项目给出的数值随机变动的曲线；每条曲线一行。</translation>
    </message>
    <message>
        <source>The curve that moves: its mean stays what the project says, but for the drift.</source>
        <translation>变动的曲线：除漂移外，其均值仍为项目给出的数值。</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>波动率（每年）</translation>
    </message>
    <message>
        <source>Standard deviation of the change in a year, of the logarithm: 0% or more; 20% means that a year later two of three paths are within about a fifth of the curve.</source>
        <translation>一年变动（取对数）的标准差：0% 或以上；20% 表示一年后三分之二的路径与曲线相差约五分之一以内。</translation>
    </message>
    <message>
        <source>Reversion, a year</source>
        <translation>回归速度（每年）</translation>
    </message>
    <message>
        <source>How fast a path comes back to the curve: at 1 half of the distance is gone in 8.3 months, at 0.5 in 16.6. Default: 0, it wanders off and need not come back.</source>
        <translation>路径回到曲线的速度：为 1 时 8.3 个月消除一半距离，为 0.5 时 16.6 个月。默认：0，即游走，不必回归。</translation>
    </message>
    <message>
        <source>Drift, a year</source>
        <translation>漂移（每年）</translation>
    </message>
    <message>
        <source>How the mean of all paths leaves the curve: -20% falls by a fifth each year against it. Above -100%. Default: 0%.</source>
        <translation>所有路径的均值如何偏离曲线：-20% 即相对曲线每年下降五分之一。须高于 -100%。默认：0%。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <translation>12月</translation>
    </message>
    <message>
        <source>There is no month %1: months are 1 to 12.</source>
        <translation>没有 %1 月：月份为 1 至 12。</translation>
    </message>
    <message>
        <source>The year %1 is outside 1000 to 9999.</source>
        <translation>年份 %1 超出 1000 至 9999。</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3: that month has %4 days.</source>
        <translation>没有 %3年%2%1日：该月有 %4 天。</translation>
    </message>
    <message>
        <source>Which of the numbers is the month cannot be told: write 2026-03-01 or 1 Mar 2026.</source>
        <translation>无法判断哪个数是月份：请写成 2026-03-01 或 2026年3月1日。</translation>
    </message>
    <message>
        <source>“%1” is no month: write 2026-03-01 or 1 Mar 2026.</source>
        <translation>“%1”不是月份：请写成 2026-03-01 或 2026年3月1日。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Nothing was typed: a date such as 2026-03-01 is needed.</source>
        <translation>未输入内容：需要日期，例如 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is no date: write 2026-03-01 or 1 Mar 2026.</source>
        <translation>“%1”不是日期：请写成 2026-03-01 或 2026年3月1日。</translation>
    </message>
    <message>
        <source>every %1m</source>
        <comment>months between bumps, as typed</comment>
        <translation>每%1个月</translation>
    </message>
    <message>
        <source>first %1m</source>
        <comment>months before the first bump, as typed</comment>
        <translation>首次%1个月</translation>
    </message>
    <message>
        <source>index %1</source>
        <comment>a curve, as typed</comment>
        <translation>指数 %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <comment>a rate, as typed</comment>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <comment>a rate, as typed</comment>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>“%1” is not understood: after the curve come +1%, cap 5%, floor 2%, every 12m or first 18m.</source>
        <translation>无法理解“%1”：曲线之后可写 +1%、上限 5%、下限 2%、每12个月或首次18个月。</translation>
    </message>
    <message>
        <source>“%1” is not understood: after the rate come every 12m or first 18m.</source>
        <translation>无法理解“%1”：费率之后可写每12个月或首次18个月。</translation>
    </message>
    <message>
        <source>After “%1”: %2</source>
        <translation>“%1”之后：%2</translation>
    </message>
    <message>
        <source>“%1” is outside %2 to %3 months.</source>
        <translation>“%1”超出 %2 至 %3 个月。</translation>
    </message>
    <message>
        <source>This project has no curve to follow: type a rate, such as 3% every 12m.</source>
        <translation>本项目没有可用的曲线：请输入费率，例如 3% 每12个月。</translation>
    </message>
    <message>
        <source>Which curve? This project has %1.</source>
        <translation>哪条曲线？本项目有：%1。</translation>
    </message>
    <message>
        <source>There is no curve “%1”: this project has %2.</source>
        <translation>没有曲线“%1”：本项目有 %2。</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 级阶梯</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 级阶梯</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no escalation, as typed</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing was typed: none, 3% every 12m, or index and a curve&apos;s name.</source>
        <translation>未输入内容：无、3% 每12个月，或指数加曲线名称。</translation>
    </message>
    <message>
        <source>Steps are a table and cannot be typed here: none, 3% every 12m, or index and a curve&apos;s name.</source>
        <translation>阶梯是表格，不能在此输入：无、3% 每12个月，或指数加曲线名称。</translation>
    </message>
    <message>
        <source>Or none, or index and a curve&apos;s name.</source>
        <translation>或“无”，或指数加曲线名称。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>3k 6m 9bn 12tn</source>
        <comment>powers of ten, each with its suffix, rising</comment>
        <translation>4万 8亿 12万亿</translation>
    </message>
    <message>
        <source>k</source>
        <comment>thousand</comment>
        <translation>千</translation>
    </message>
    <message>
        <source>m</source>
        <comment>million</comment>
        <translation>百万</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billion</comment>
        <translation>十亿</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Sums are not worked out here, so that every input can be traced: type the result.</source>
        <translation>此处不计算算式，以便每项输入可追溯：请输入结果。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>未输入内容。</translation>
    </message>
    <message>
        <source>The text is too long for a number.</source>
        <translation>文本过长，不是数字。</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>请输入%1。</translation>
    </message>
    <message>
        <source>The bracket is not closed: write (1250) for minus 1250.</source>
        <translation>括号未闭合：负 1250 写作 (1250)。</translation>
    </message>
    <message>
        <source>Brackets already mean minus: leave out the sign or the brackets.</source>
        <translation>括号已表示负数：请去掉负号或括号。</translation>
    </message>
    <message>
        <source>“%1” is not a finite number.</source>
        <translation>“%1”不是有限的数。</translation>
    </message>
    <message>
        <source>“%1” does not begin a number.</source>
        <translation>“%1”不是数字的开头。</translation>
    </message>
    <message>
        <source>There are two decimal signs “%1”.</source>
        <translation>有两个小数点“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no digits.</source>
        <translation>“%1”没有数字。</translation>
    </message>
    <message>
        <source>“%1” is not used in numbers here: the decimal sign is “%2”. Leave thousands unseparated.</source>
        <translation>此处数字不使用“%1”：小数点为“%2”。千位请不分隔。</translation>
    </message>
    <message>
        <source>%1 parts thousands here and cannot follow the decimal sign “%2”.</source>
        <translation>%1 在此为千位分隔符，不能出现在小数点“%2”之后。</translation>
    </message>
    <message>
        <source>Thousands are parted in two ways: use one, or none.</source>
        <translation>千位分隔方式不一致：请使用一种，或不分隔。</translation>
    </message>
    <message>
        <source>%1 parts thousands here, so three digits must follow it; the decimal sign is “%2”.</source>
        <translation>%1 在此为千位分隔符，其后须有三位数字；小数点为“%2”。</translation>
    </message>
    <message>
        <source>The exponent after “e” is missing: write 1e9 for a billion.</source>
        <translation>“e”之后缺少指数：十亿写作 1e9。</translation>
    </message>
    <message>
        <source>Leave out “%1”: what the number is per stands beside it.</source>
        <translation>请去掉“%1”：单位已在旁边注明。</translation>
    </message>
    <message>
        <source>“%1” is a currency; this field takes %2.</source>
        <translation>“%1”是货币；此字段需要%2。</translation>
    </message>
    <message>
        <source>“%1” is another currency; this project is in %2.</source>
        <translation>“%1”是另一种货币；本项目以 %2 计。</translation>
    </message>
    <message>
        <source>The currency stands there twice.</source>
        <translation>货币出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is %2; this field takes %3.</source>
        <translation>“%1”是%2；此字段需要%3。</translation>
    </message>
    <message>
        <source>There are two multipliers; one is enough, as in 18m.</source>
        <translation>有两个倍数单位；一个即可，例如 18m。</translation>
    </message>
    <message>
        <source>There are two units.</source>
        <translation>有两个单位。</translation>
    </message>
    <message>
        <source>“%1” is outside what can be computed with (10^-308 to 10^308).</source>
        <translation>“%1”超出可计算的范围（10^-308 至 10^308）。</translation>
    </message>
    <message>
        <source>“%1” is not whole.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1x</source>
        <comment>times</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation>%1 MW</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>USD, a month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>x</source>
        <comment>times</comment>
        <translation>倍</translation>
    </message>
    <message>
        <source>%1 a MWh</source>
        <translation>%1/MWh</translation>
    </message>
    <message>
        <source>a multiplier</source>
        <translation>倍数单位</translation>
    </message>
    <message>
        <source>a currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>a unit of rates</source>
        <translation>费率单位</translation>
    </message>
    <message>
        <source>a unit of power</source>
        <translation>功率单位</translation>
    </message>
    <message>
        <source>a unit of energy</source>
        <translation>能量单位</translation>
    </message>
    <message>
        <source>a count of GPUs</source>
        <translation>GPU 数量</translation>
    </message>
    <message>
        <source>a unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>a multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>no unit known here</source>
        <translation>此处未知的单位</translation>
    </message>
    <message>
        <source>an amount of money, such as 40bn, 18m or 250k</source>
        <translation>金额，例如 40bn、18m 或 250k</translation>
    </message>
    <message>
        <source>a price, such as 120 or 2k</source>
        <translation>价格，例如 120 或 2k</translation>
    </message>
    <message>
        <source>a rate, such as 3% or 35bp</source>
        <translation>费率，例如 3% 或 35bp</translation>
    </message>
    <message>
        <source>a power, such as 120MW or 800kW</source>
        <translation>功率，例如 120MW 或 800kW</translation>
    </message>
    <message>
        <source>a number of GPUs, such as 110000 or 220k</source>
        <translation>GPU 数量，例如 110000 或 220k</translation>
    </message>
    <message>
        <source>a number of days, such as 90</source>
        <translation>天数，例如 90</translation>
    </message>
    <message>
        <source>a number of months, such as 36 or 3y</source>
        <translation>月数，例如 36 或 3y</translation>
    </message>
    <message>
        <source>a number of years, such as 3</source>
        <translation>年数，例如 3</translation>
    </message>
    <message>
        <source>a multiple, such as 2x</source>
        <translation>倍数，例如 2x</translation>
    </message>
    <message>
        <source>a number, such as 2</source>
        <translation>数字，例如 2</translation>
    </message>
    <message>
        <source>a price of a MWh, such as 60</source>
        <translation>每 MWh 价格，例如 60</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>The name of this language: zh_CN for Simplified Chinese.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <translation>留空时：%1</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Cu&amp;t cells</source>
        <translation>剪切单元格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>复制选中的单元格并清除</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet, or for here</source>
        <translation>复制选中的单元格，供电子表格或此处使用</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet, or from here</source>
        <translation>粘贴来自电子表格或此处的单元格</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Take the inputs out of the selected cells</source>
        <translation>清除选中单元格的输入</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Give the selected cells what the topmost ones hold</source>
        <translation>以最上方单元格的内容填充</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>Give the selected cells what the leftmost ones hold</source>
        <translation>以最左侧单元格的内容填充</translation>
    </message>
    <message>
        <source>Fill &amp;selection</source>
        <translation>填充所选(&amp;S)</translation>
    </message>
    <message>
        <source>Give the selected cells what the current one holds</source>
        <translation>以当前单元格的内容填充</translation>
    </message>
    <message>
        <source>&amp;Insert rows</source>
        <translation>插入行(&amp;I)</translation>
    </message>
    <message>
        <source>Insert as many rows as are selected, above them</source>
        <translation>在上方插入与所选相同数量的行</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>删除选中的行</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>查找(&amp;F)...</translation>
    </message>
    <message>
        <source>Find a text in any column</source>
        <translation>在任意列中查找文本</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next cell with the text</source>
        <translation>转到下一个含该文本的单元格</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the cell before with the text</source>
        <translation>转到上一个含该文本的单元格</translation>
    </message>
    <message>
        <source>Filter r&amp;ows...</source>
        <translation>筛选行(&amp;O)...</translation>
    </message>
    <message>
        <source>Show only the rows with a text</source>
        <translation>仅显示含某文本的行</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The folder of the help&apos;s pages in this language: zh_CN for Simplified Chinese.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Break-even on rent</source>
        <translation>租金盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even on NOI</source>
        <translation>NOI 盈亏平衡</translation>
    </message>
    <message>
        <source>Headline rent</source>
        <translation>名义租金</translation>
    </message>
    <message>
        <source>Committed rent</source>
        <translation>承诺租金</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>MOIC</source>
        <translation>MOIC</translation>
    </message>
    <message>
        <source>WALT</source>
        <translation>WALT</translation>
    </message>
    <message>
        <source>WALT to first exit</source>
        <translation>至首次退出 WALT</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>no capital</source>
        <translation>无资本支出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>in the timeline</source>
        <translation>在时间轴内</translation>
    </message>
    <message>
        <source>a year, unlevered</source>
        <translation>年化，无杠杆</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <source>times, unlevered</source>
        <translation>倍，无杠杆</translation>
    </message>
    <message>
        <source>no lease in force</source>
        <translation>无有效租约</translation>
    </message>
    <message>
        <source>to the last day</source>
        <translation>至最后一日</translation>
    </message>
    <message>
        <source>if notice is given</source>
        <translation>若发出通知</translation>
    </message>
    <message>
        <source>base: %1</source>
        <translation>基准：%1</translation>
    </message>
    <message>
        <source>as base</source>
        <translation>同基准</translation>
    </message>
    <message>
        <source>about base</source>
        <translation>约同基准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of headline</source>
        <comment>USD, 16%</comment>
        <translation>%1，占名义的 %2</translation>
    </message>
    <message>
        <source>%1, at %2 a year</source>
        <comment>USD, 10%</comment>
        <translation>%1，年折现率 %2</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Capital</source>
        <translation>资本支出</translation>
    </message>
    <message>
        <source>All capital of the facilities: spent before the timeline (sunk) and in it.</source>
        <translation>各设施的全部资本支出：时间轴之前已支出的（沉没）与时间轴之内的。</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>净现值 (NPV)</translation>
    </message>
    <message>
        <source>Unlevered cash flows and sunk capital, dated the last day of their month, discounted ACT/365F at the discount rate to the valuation date.</source>
        <translation>无杠杆现金流与沉没资本，日期取各月最后一日，按折现率以 ACT/365F 折现至估值日。</translation>
    </message>
    <message>
        <source>IRR roots</source>
        <translation>IRR 各根</translation>
    </message>
    <message>
        <source>Every annual rate above -99% and up to 10,000% at which the unlevered NPV is zero.</source>
        <translation>使无杠杆净现值为零的所有年利率，高于 -99%，至多 10,000%。</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>The annual rate at which the unlevered NPV is zero (XIRR), where there is exactly one such rate.</source>
        <translation>使无杠杆净现值为零的年利率 (XIRR)，仅当恰有一个时给出。</translation>
    </message>
    <message>
        <source>MOIC</source>
        <translation>MOIC</translation>
    </message>
    <message>
        <source>Multiple on invested capital: the sum of the positive over the sum of the negative unlevered flows, netted by month.</source>
        <translation>投入资本倍数：无杠杆现金流按月轧差后，正值之和与负值之和的比。</translation>
    </message>
    <message>
        <source>Levered NPV</source>
        <translation>杠杆净现值</translation>
    </message>
    <message>
        <source>Cash flows to common equity, discounted at the equity discount rate to the valuation date.</source>
        <translation>归属普通股的现金流，按股权折现率折现至估值日。</translation>
    </message>
    <message>
        <source>Levered IRR roots</source>
        <translation>杠杆 IRR 各根</translation>
    </message>
    <message>
        <source>Every annual rate at which the levered NPV is zero.</source>
        <translation>使杠杆净现值为零的所有年利率。</translation>
    </message>
    <message>
        <source>Levered IRR</source>
        <translation>杠杆 IRR</translation>
    </message>
    <message>
        <source>The annual rate at which the levered NPV is zero, where there is one.</source>
        <translation>使杠杆净现值为零的年利率，仅当恰有一个时给出。</translation>
    </message>
    <message>
        <source>Levered MOIC</source>
        <translation>杠杆 MOIC</translation>
    </message>
    <message>
        <source>As MOIC, on the cash flows to common equity.</source>
        <translation>同 MOIC，以归属普通股的现金流计。</translation>
    </message>
    <message>
        <source>Break-even on rent</source>
        <translation>租金盈亏平衡</translation>
    </message>
    <message>
        <source>Months from the timeline&apos;s start until base rent, speculative rent and termination fees add up to the capital, linear within the month. Costs are left out.</source>
        <translation>自时间轴起点起，基本租金、推测租金与终止费累计达到资本支出所需的月数，月内按线性计。不计成本。</translation>
    </message>
    <message>
        <source>Break-even on NOI</source>
        <translation>NOI 盈亏平衡</translation>
    </message>
    <message>
        <source>Months from the timeline&apos;s start until net operating income (revenue less power and operating costs) adds up to the capital.</source>
        <translation>自时间轴起点起，净营业收入（收入减电费与运营成本）累计达到资本支出所需的月数。</translation>
    </message>
    <message>
        <source>Discounted break-even</source>
        <translation>折现盈亏平衡</translation>
    </message>
    <message>
        <source>As break-even on NOI, with NOI and capital discounted as in the NPV.</source>
        <translation>同 NOI 盈亏平衡，NOI 与资本支出均按净现值的方法折现。</translation>
    </message>
    <message>
        <source>Break-even on rent, date</source>
        <translation>租金盈亏平衡日</translation>
    </message>
    <message>
        <source>The day on which rent has paid the capital back.</source>
        <translation>租金收回全部资本支出之日。</translation>
    </message>
    <message>
        <source>Break-even on NOI, date</source>
        <translation>NOI 盈亏平衡日</translation>
    </message>
    <message>
        <source>The day on which NOI has paid the capital back.</source>
        <translation>NOI 收回全部资本支出之日。</translation>
    </message>
    <message>
        <source>Discounted break-even, date</source>
        <translation>折现盈亏平衡日</translation>
    </message>
    <message>
        <source>The day on which discounted NOI has paid the discounted capital back.</source>
        <translation>折现 NOI 收回折现资本支出之日。</translation>
    </message>
    <message>
        <source>Headline rent</source>
        <translation>名义租金</translation>
    </message>
    <message>
        <source>Base rent of every contract from the valuation date to its end, whatever the timeline.</source>
        <translation>每份租约自估值日至到期日的基本租金，不受时间轴限制。</translation>
    </message>
    <message>
        <source>Committed rent</source>
        <translation>承诺租金</translation>
    </message>
    <message>
        <source>Base rent from the valuation date up to each tenant&apos;s first exit: what remains if notice is given at the first moment.</source>
        <translation>自估值日至各承租人首次退出为止的基本租金：若在最早时点发出通知仍须支付的部分。</translation>
    </message>
    <message>
        <source>Annualised rent</source>
        <translation>年化租金</translation>
    </message>
    <message>
        <source>Twelve months&apos; escalated rent of the contracts in force on the valuation date, before ramp and free rent.</source>
        <translation>估值日有效租约十二个月的递增后租金，不计爬坡与免租。</translation>
    </message>
    <message>
        <source>WALT</source>
        <translation>WALT</translation>
    </message>
    <message>
        <source>Weighted average lease term: remaining years to the last day, weighted by annualised rent.</source>
        <translation>加权平均剩余租期：至最后一日的剩余年数，以年化租金加权。</translation>
    </message>
    <message>
        <source>WALT to first exit</source>
        <translation>至首次退出 WALT</translation>
    </message>
    <message>
        <source>Weighted average lease term to each tenant&apos;s first exit, weighted by annualised rent.</source>
        <translation>至各承租人首次退出的加权平均剩余租期，以年化租金加权。</translation>
    </message>
    <message>
        <source>Lowest DSCR</source>
        <translation>最低 DSCR</translation>
    </message>
    <message>
        <source>Debt service cover: the least of NOI over interest and scheduled principal in any 12 consecutive months that owe some.</source>
        <translation>偿债覆盖率：任意连续 12 个有偿债的月份内，NOI 与利息及计划本金之比的最小值。</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <translation>成本收益率</translation>
    </message>
    <message>
        <source>NOI without termination fees of the best 12 consecutive months, over capital.</source>
        <translation>最佳连续 12 个月（不计终止费）的 NOI 与资本支出之比。</translation>
    </message>
    <message>
        <source>Rent by contract</source>
        <translation>各租约租金</translation>
    </message>
    <message>
        <source>Cumulative rent and NOI against capital</source>
        <translation>累计租金与 NOI 对资本支出</translation>
    </message>
    <message>
        <source>Committed against headline rent</source>
        <translation>承诺租金与名义租金</translation>
    </message>
    <message>
        <source>Cumulative rent</source>
        <translation>累计租金</translation>
    </message>
    <message>
        <source>Cumulative NOI</source>
        <translation>累计 NOI</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Can be cancelled</source>
        <translation>可取消</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Rent, %1 a month</source>
        <translation>租金，%1/月</translation>
    </message>
    <message>
        <source>Cumulative, %1</source>
        <translation>累计，%1</translation>
    </message>
    <message>
        <source>Other (%1 contracts)</source>
        <translation>其他（%1 份租约）</translation>
    </message>
    <message>
        <source>%1 · valued %2</source>
        <translation>%1 · 估值日 %2</translation>
    </message>
    <message>
        <source>Rent: %1, month %2</source>
        <translation>租金：%1，第 %2 个月</translation>
    </message>
    <message>
        <source>NOI: %1, month %2</source>
        <translation>NOI：%1，第 %2 个月</translation>
    </message>
    <message>
        <source>No rent is due in the timeline.</source>
        <translation>时间轴内没有应付租金。</translation>
    </message>
    <message>
        <source>Rent peaks at %1 a month in %2 and adds up to %3 by %4.</source>
        <translation>租金在 %2 达到每月 %1 的峰值，至 %4 累计 %3。</translation>
    </message>
    <message>
        <source>There is no capital to pay back.</source>
        <translation>没有需要收回的资本支出。</translation>
    </message>
    <message>
        <source>Cumulative rent does not reach %1 by %2: %3 is received.</source>
        <translation>至 %2，累计租金未达到 %1：共收取 %3。</translation>
    </message>
    <message>
        <source>Cumulative rent reaches %1 on %2, month %3.</source>
        <translation>累计租金于 %2（第 %3 个月）达到 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 headline rent is committed; %3% can be cancelled.</source>
        <translation>%2 名义租金中承诺 %1；%3% 可取消。</translation>
    </message>
    <message>
        <source>No rent is contracted from the valuation date on.</source>
        <translation>自估值日起没有已签约的租金。</translation>
    </message>
    <message>
        <source>makes the project invalid in scenario &quot;%1&quot;: %2 %3</source>
        <translation>使项目在情景“%1”下无效：%2 %3</translation>
    </message>
    <message>
        <source>in scenario &quot;%1&quot;: %2 %3</source>
        <translation>在情景“%1”下：%2 %3</translation>
    </message>
    <message>
        <source>is a key that Rackrent does not know; it is kept and has no effect</source>
        <translation>是 Rackrent 不认识的键；予以保留，不起作用</translation>
    </message>
    <message>
        <source>is a key that Rackrent does not know; it is kept and has no effect. Did you mean &quot;%1&quot;?</source>
        <translation>是 Rackrent 不认识的键；予以保留，不起作用。是否应为“%1”？</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, as at %2; each id may stand once in its list</source>
        <translation>为“%1”，与 %2 相同；每个标识在其列表中只能出现一次</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no scenario&apos;s id; the id of another scenario, or null, is needed</source>
        <translation>为“%1”，不是任何情景的标识；需要另一情景的标识或 null</translation>
    </message>
    <message>
        <source>leads back to this scenario itself; a chain that ends at the base is needed</source>
        <translation>回到了本情景自身；需要以基准情景结束的链条</translation>
    </message>
    <message>
        <source>stands beside critical_it_mw or gpus; give either the whole capacity or its deliveries</source>
        <translation>与 critical_it_mw 或 gpus 并存；请给出总容量或分批交付之一</translation>
    </message>
    <message>
        <source>is %1, as in another step; each step needs a month of its own</source>
        <translation>为 %1，与另一级相同；每一级需要各自的月份</translation>
    </message>
    <message>
        <source>is above the cap; a floor at or below the cap is needed</source>
        <translation>高于上限；下限须不高于上限</translation>
    </message>
    <message>
        <source>names a curve with values of 0 or less, whose change cannot be measured; an index needs values above 0</source>
        <translation>所指曲线含有不大于 0 的值，无法计算其变动；指数须大于 0</translation>
    </message>
    <message>
        <source>goes on for %1 months; a ramp of 1200 months at most is needed</source>
        <translation>持续 %1 个月；爬坡期至多 1200 个月</translation>
    </message>
    <message>
        <source>overlaps other abatements so that more than the whole rent is free; fractions that sum to 1 or less in every month are needed</source>
        <translation>与其他免租期重叠，免租超过全部租金；每月比例之和须不大于 1</translation>
    </message>
    <message>
        <source>stands without a termination; give the contract a &quot;termination&quot; with its earliest_notice and notice_days, or leave ends_early out</source>
        <translation>没有 termination；请为租约给出含 earliest_notice 与 notice_days 的 &quot;termination&quot;，或去掉 ends_early</translation>
    </message>
    <message>
        <source>is %1; null, &quot;first_exit&quot; or the day of notice written YYYY-MM-DD is needed</source>
        <translation>为 %1；需要 null、&quot;first_exit&quot; 或以 YYYY-MM-DD 写出的通知日</translation>
    </message>
    <message>
        <source>is a notice on %1, before the earliest notice on %2</source>
        <translation>通知日为 %1，早于最早通知日 %2</translation>
    </message>
    <message>
        <source>makes %1 the last day, before the start on %2; a later notice is needed</source>
        <translation>使最后一日为 %1，早于起始日 %2；需要更晚的通知</translation>
    </message>
    <message>
        <source>is %1, before the start on %2; a day on or after the start is needed</source>
        <translation>为 %1，早于起始日 %2；须不早于起始日</translation>
    </message>
    <message>
        <source>stands beside price_per_mwh; give one of the two</source>
        <translation>与 price_per_mwh 并存；请二选一</translation>
    </message>
    <message>
        <source>is missing; a price_per_mwh or a price_curve is needed</source>
        <translation>缺失；需要 price_per_mwh 或 price_curve</translation>
    </message>
    <message>
        <source>stands beside rate; give one of the two</source>
        <translation>与 rate 并存；请二选一</translation>
    </message>
    <message>
        <source>is missing; a rate, or a rate_curve and a spread, is needed</source>
        <translation>缺失；需要 rate，或 rate_curve 与 spread</translation>
    </message>
    <message>
        <source>gives, with the spread, a rate of -1 or less; a rate a year above -1 is needed</source>
        <translation>加上利差后利率不大于 -1；年利率须大于 -1</translation>
    </message>
    <message>
        <source>stands beside cap_rate; give one of the two</source>
        <translation>与 cap_rate 并存；请二选一</translation>
    </message>
    <message>
        <source>is missing; a cap_rate or a value is needed</source>
        <translation>缺失；需要 cap_rate 或 value</translation>
    </message>
    <message>
        <source>leaves no month after it for the forward NOI; a longer timeline, &quot;noi&quot;: &quot;trailing&quot; or a value is needed</source>
        <translation>其后没有月份可计预期 NOI；需要更长的时间轴、&quot;noi&quot;: &quot;trailing&quot; 或 value</translation>
    </message>
    <message>
        <source>is %1; a day in the timeline, with at least one month after it for the forward NOI, is needed: from %2 to %3</source>
        <translation>为 %1；须为时间轴内的一日，且其后至少有一个月可计预期 NOI：%2 至 %3</translation>
    </message>
    <message>
        <source>is %1; a day in the timeline is needed: from %2 to %3</source>
        <translation>为 %1；须为时间轴内的一日：%2 至 %3</translation>
    </message>
    <message>
        <source>is %1, before the timeline, whose NOI a sculpted loan is repaid from; a start on or after %2 is needed</source>
        <translation>为 %1，早于时间轴，而定制还款的贷款以其 NOI 偿还；起始须不早于 %2</translation>
    </message>
    <message>
        <source>is %1; the first day of a month is needed, such as %2</source>
        <translation>为 %1；须为某月首日，例如 %2</translation>
    </message>
    <message>
        <source>lead beyond the year 9999; a timeline that ends before is needed</source>
        <translation>超过 9999 年；时间轴须在此之前结束</translation>
    </message>
    <message>
        <source>is %1, not after the point before it on %2; points in ascending order are needed</source>
        <translation>为 %1，不晚于前一点 %2；各点须按日期递增</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which a scenario may not change; an input of the computation is needed, such as /contracts/ID/rent/rate</source>
        <translation>为“%1”，情景不得更改；需要参与计算的输入项，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which names nothing in this project; a JSON Pointer to an existing input is needed, such as /contracts/ID/rent/rate</source>
        <translation>为“%1”，在本项目中不存在；需要指向现有输入项的 JSON Pointer，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>names %1, which cannot be scaled; a number is needed there, or the operation &quot;set&quot;</source>
        <translation>所指为 %1，无法按比例缩放；该处须为数字，或使用操作 &quot;set&quot;</translation>
    </message>
    <message>
        <source>names %1, which cannot be added to; a number is needed there, or the operation &quot;set&quot;</source>
        <translation>所指为 %1，无法相加；该处须为数字，或使用操作 &quot;set&quot;</translation>
    </message>
    <message>
        <source>is %1, which makes %2 larger than a double can hold; a smaller number is needed</source>
        <translation>为 %1，使 %2 超出双精度范围；需要更小的数</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, a key that the format does not know there; an existing input is needed</source>
        <translation>为“%1”，格式在该处没有此键；需要现有的输入项</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, a key that the format does not know; an existing input is needed</source>
        <translation>为“%1”，格式没有此键；需要现有的输入项</translation>
    </message>
    <message>
        <source>is %1; a project is an object { &quot;format&quot;: &quot;rackrent-project&quot;, ... }</source>
        <translation>为 %1；项目是一个对象 { &quot;format&quot;: &quot;rackrent-project&quot;, ... }</translation>
    </message>
    <message>
        <source>is %1; &quot;rackrent-project&quot; is needed: is this a Rackrent project?</source>
        <translation>为 %1；须为 &quot;rackrent-project&quot;：这是 Rackrent 项目吗？</translation>
    </message>
    <message>
        <source>is missing; &quot;rackrent-project&quot; is needed: is this a Rackrent project?</source>
        <translation>缺失；须为 &quot;rackrent-project&quot;：这是 Rackrent 项目吗？</translation>
    </message>
    <message>
        <source>is missing; the number 1 is needed</source>
        <translation>缺失；须为数字 1</translation>
    </message>
    <message>
        <source>is %1: %2 was written by a newer Rackrent, and this one reads version 1; update Rackrent to open it</source>
        <translation>为 %1：%2 由更新的 Rackrent 写成，本程序读取版本 1；请升级 Rackrent 后打开</translation>
    </message>
    <message>
        <source>is named &quot;%1&quot;; %2 is needed</source>
        <translation>名为“%1”；需要%2</translation>
    </message>
    <message>
        <source>energise %1 in %2, but %3 are leased there; an earlier phase or less leased capacity would agree</source>
        <translation>在 %2 通电 %1，但出租了 %3；请提前通电或减少出租容量</translation>
    </message>
    <message>
        <source>gives figures beyond what a double can hold, first in %1; smaller amounts, rates or spans of time are needed</source>
        <translation>所得数字超出双精度范围，首先见于%1；需要更小的金额、费率或时间跨度</translation>
    </message>
    <message>
        <source>has no scenario &quot;%1&quot;; one of these is needed: %2</source>
        <translation>没有情景“%1”；可选：%2</translation>
    </message>
    <message>
        <source>has no scenario &quot;%1&quot;; the project has none</source>
        <translation>没有情景“%1”；项目中没有情景</translation>
    </message>
    <message>
        <source>is larger than 256 MB; a project of a hundred thousand contracts has a third of that: is this a Rackrent project?</source>
        <translation>大于 256 MB；十万份租约的项目也只有其三分之一：这是 Rackrent 项目吗？</translation>
    </message>
    <message>
        <source>the number %1 is beyond what a double can hold; a finite number is needed</source>
        <translation>数字 %1 超出双精度范围；需要有限的数</translation>
    </message>
    <message>
        <source>this is not JSON here: %1</source>
        <translation>此处不是 JSON：%1</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in this object; keep one of the two</source>
        <translation>键“%1”在此对象中出现两次；请保留一个</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than 64 here; a project needs fewer than 10</source>
        <translation>此处的对象与列表嵌套超过 64 层；项目所需不到 10 层</translation>
    </message>
    <message>
        <source>is empty; a project { &quot;format&quot;: &quot;rackrent-project&quot;, ... } is needed</source>
        <translation>为空；需要项目 { &quot;format&quot;: &quot;rackrent-project&quot;, ... }</translation>
    </message>
    <message>
        <source>is empty; %1 is needed</source>
        <translation>为空；需要%1</translation>
    </message>
    <message>
        <source>is missing; %1 is needed</source>
        <translation>缺失；需要%1</translation>
    </message>
    <message>
        <source>is %1; %2 is needed</source>
        <translation>为 %1；需要%2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number, 0 or more</source>
        <translation>不小于 0 的数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a fraction from 0 to 1</source>
        <translation>0 到 1 之间的比例</translation>
    </message>
    <message>
        <source>a rate as a fraction, above -1 and up to 100 (0.03 is 3%),</source>
        <translation>以比例表示的费率，大于 -1 且至多 100（0.03 即 3%）</translation>
    </message>
    <message>
        <source>a number, 1 or more</source>
        <translation>不小于 1 的数</translation>
    </message>
    <message>
        <source>a number of months from 0 to 1200</source>
        <translation>0 到 1200 之间的月数</translation>
    </message>
    <message>
        <source>a rate a year as a fraction, above -1 and up to 100 (0.12 is 12%),</source>
        <translation>以比例表示的年利率，大于 -1 且至多 100（0.12 即 12%）</translation>
    </message>
    <message>
        <source>at least one point {&quot;date&quot;, &quot;value&quot;}</source>
        <translation>至少一个点 {&quot;date&quot;, &quot;value&quot;}</translation>
    </message>
    <message>
        <source>an id of small letters, digits, _ and -, beginning with a letter or digit,</source>
        <translation>以字母或数字开头、由小写字母、数字、_ 与 - 组成的标识</translation>
    </message>
    <message>
        <source>a day that exists, written YYYY-MM-DD,</source>
        <translation>以 YYYY-MM-DD 写出的真实日期</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list [ ... ]</source>
        <translation>列表 [ ... ]</translation>
    </message>
    <message>
        <source>an object { ... }</source>
        <translation>对象 { ... }</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>the id of a curve (there is none yet)</source>
        <translation>曲线的标识（尚无曲线）</translation>
    </message>
    <message>
        <source>the id of a facility (there is none yet)</source>
        <translation>设施的标识（尚无设施）</translation>
    </message>
    <message>
        <source>the id of a source (there is none yet)</source>
        <translation>来源的标识（尚无来源）</translation>
    </message>
    <message>
        <source>the id of a curve (%1)</source>
        <translation>曲线的标识（%1）</translation>
    </message>
    <message>
        <source>the id of a facility (%1)</source>
        <translation>设施的标识（%1）</translation>
    </message>
    <message>
        <source>the id of a source (%1)</source>
        <translation>来源的标识（%1）</translation>
    </message>
    <message>
        <source>the value to set, scale by or add</source>
        <translation>用于设定、缩放或相加的值</translation>
    </message>
    <message>
        <source>a short code such as &quot;USD&quot;</source>
        <translation>短代码，例如 &quot;USD&quot;</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>数字 1</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>该项目</translation>
    </message>
    <message>
        <source>contract &quot;%1&quot;</source>
        <translation>租约“%1”</translation>
    </message>
    <message>
        <source>facility &quot;%1&quot;</source>
        <translation>设施“%1”</translation>
    </message>
    <message>
        <source>the portfolio&apos;s lines</source>
        <translation>组合的各行</translation>
    </message>
    <message>
        <source>the metric %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>%1 Jan %2</source>
        <translation>%2年1月%1日</translation>
    </message>
    <message>
        <source>Jan %1</source>
        <translation>%1年1月</translation>
    </message>
    <message>
        <source>%1 Feb %2</source>
        <translation>%2年2月%1日</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>%1年2月</translation>
    </message>
    <message>
        <source>%1 Mar %2</source>
        <translation>%2年3月%1日</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>%1年3月</translation>
    </message>
    <message>
        <source>%1 Apr %2</source>
        <translation>%2年4月%1日</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>%1年4月</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%2年5月%1日</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1年5月</translation>
    </message>
    <message>
        <source>%1 Jun %2</source>
        <translation>%2年6月%1日</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>%1年6月</translation>
    </message>
    <message>
        <source>%1 Jul %2</source>
        <translation>%2年7月%1日</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>%1年7月</translation>
    </message>
    <message>
        <source>%1 Aug %2</source>
        <translation>%2年8月%1日</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>%1年8月</translation>
    </message>
    <message>
        <source>%1 Sep %2</source>
        <translation>%2年9月%1日</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>%1年9月</translation>
    </message>
    <message>
        <source>%1 Oct %2</source>
        <translation>%2年10月%1日</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>%1年10月</translation>
    </message>
    <message>
        <source>%1 Nov %2</source>
        <translation>%2年11月%1日</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>%1年11月</translation>
    </message>
    <message>
        <source>%1 Dec %2</source>
        <translation>%2年12月%1日</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>%1年12月</translation>
    </message>
    <message>
        <source>NOI</source>
        <translation>NOI</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>FY%1</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>价值，%1</translation>
    </message>
    <message>
        <source>Rent by tenant</source>
        <translation>各承租人租金</translation>
    </message>
    <message>
        <source>Rent by facility</source>
        <translation>各设施租金</translation>
    </message>
    <message>
        <source>Rent by kind of lease</source>
        <translation>各类租约租金</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Powered shell</source>
        <translation>带电毛坯楼</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Other (%1 tenants)</source>
        <translation>其他（%1 家承租人）</translation>
    </message>
    <message>
        <source>Other (%1 facilities)</source>
        <translation>其他（%1 处设施）</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>When do rent and NOI pay the capital back?</source>
        <translation>租金与 NOI 何时收回资本支出？</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Who pays how much, and when?</source>
        <translation>谁在何时支付多少？</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>How much of the rent is certain?</source>
        <translation>有多少租金是确定的？</translation>
    </message>
    <message>
        <source>Break-even frontier</source>
        <translation>盈亏平衡边界</translation>
    </message>
    <message>
        <source>Is capital recovered, whenever the tenants leave?</source>
        <translation>无论承租人何时退租，资本能否收回？</translation>
    </message>
    <message>
        <source>Lease expiries</source>
        <translation>租约到期</translation>
    </message>
    <message>
        <source>When do leases end?</source>
        <translation>租约何时到期？</translation>
    </message>
    <message>
        <source>Lease timeline</source>
        <translation>租约时间线</translation>
    </message>
    <message>
        <source>Which lease runs when, and from when may its tenant leave?</source>
        <translation>各租约何时有效，承租人何时起可退租？</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>出租率</translation>
    </message>
    <message>
        <source>How much of the power is let?</source>
        <translation>有多少电力容量已出租？</translation>
    </message>
    <message>
        <source>From rent to cash flow</source>
        <translation>从租金到现金流</translation>
    </message>
    <message>
        <source>What is left of the rent?</source>
        <translation>租金最终剩下多少？</translation>
    </message>
    <message>
        <source>NOI from year to year</source>
        <translation>NOI 逐年变化</translation>
    </message>
    <message>
        <source>What does NOI gain and lose each year?</source>
        <translation>NOI 每年增减多少？</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Does the cash flow cover the debt?</source>
        <translation>现金流能否覆盖债务？</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>What is owed, against what, and when is it due?</source>
        <translation>欠多少、以何为抵、何时到期？</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>How much hangs on the largest tenants?</source>
        <translation>有多少取决于最大的几家承租人？</translation>
    </message>
    <message>
        <source>Rent per unit</source>
        <translation>单位租金</translation>
    </message>
    <message>
        <source>Is the rent above or below the market?</source>
        <translation>租金高于还是低于市场？</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>What does power cost, and who bears it?</source>
        <translation>电力成本多少，由谁承担？</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>账面价值</translation>
    </message>
    <message>
        <source>Is the cash in before the hardware is worth nothing?</source>
        <translation>硬件归零之前，现金能否收回？</translation>
    </message>
    <message>
        <source>Returns by exit</source>
        <translation>按退出时点的回报</translation>
    </message>
    <message>
        <source>What is earned when all ends in a given month?</source>
        <translation>若在某月全部结束，能赚多少？</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>What does each scenario change?</source>
        <translation>各情景改变了什么？</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>财年</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>NOI discounted</source>
        <translation>贴现 NOI</translation>
    </message>
    <message>
        <source>Capital discounted</source>
        <translation>贴现资本支出</translation>
    </message>
    <message>
        <source>Discounted: %1, month %2</source>
        <translation>贴现：%1，第 %2 个月</translation>
    </message>
    <message>
        <source>Speculative</source>
        <translation>投机</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>With the chances of notice %1 is expected in the timeline.</source>
        <translation>计入退租通知的概率，时间轴内预期租金为 %1。</translation>
    </message>
    <message>
        <source>Break-even by exit of the tenants</source>
        <translation>按承租人退租时点的盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even by exit of %1 and %2</source>
        <translation>按 %1 与 %2 退租时点的盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even by exit of %1 and by rent</source>
        <translation>按 %1 退租时点与租金的盈亏平衡</translation>
    </message>
    <message>
        <source>%1 leaves at the end of</source>
        <translation>%1 退租的月末</translation>
    </message>
    <message>
        <source>Change of the rent</source>
        <translation>租金变动</translation>
    </message>
    <message>
        <source>Month of break-even</source>
        <translation>盈亏平衡的月数</translation>
    </message>
    <message>
        <source>Capital is not recovered</source>
        <translation>资本未收回</translation>
    </message>
    <message>
        <source>Lock-in ends %1</source>
        <translation>锁定期止 %1</translation>
    </message>
    <message>
        <source>First exit %1</source>
        <translation>首次退出 %1</translation>
    </message>
    <message>
        <source>Capital is not recovered in the timeline, whenever the tenants leave.</source>
        <translation>无论承租人何时退租，时间轴内资本均未收回。</translation>
    </message>
    <message>
        <source>Capital is recovered in every case shown.</source>
        <translation>所示各种情况下资本均能收回。</translation>
    </message>
    <message>
        <source>Capital is recovered in %1 of the cases shown.</source>
        <translation>所示情况中有 %1 能收回资本。</translation>
    </message>
    <message>
        <source>Lease expiries by fiscal year</source>
        <translation>各财年租约到期</translation>
    </message>
    <message>
        <source>MW ending</source>
        <translation>到期容量（MW）</translation>
    </message>
    <message>
        <source>Rent ending, %1 a year</source>
        <translation>到期租金，%1/年</translation>
    </message>
    <message>
        <source>Share of rent</source>
        <translation>租金占比</translation>
    </message>
    <message>
        <source>To expiry</source>
        <translation>至到期</translation>
    </message>
    <message>
        <source>To first exit</source>
        <translation>至首次退出</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No lease ends after the valuation date.</source>
        <translation>估值日之后没有租约到期。</translation>
    </message>
    <message>
        <source>Most rent ends in %1: %2% by the leases&apos; terms.</source>
        <translation>按租期，%1 到期的租金最多：%2%。</translation>
    </message>
    <message>
        <source>If tenants leave as soon as they may, %1% ends in %2.</source>
        <translation>若承租人尽早退租，%2 到期 %1%。</translation>
    </message>
    <message>
        <source>Leases over time</source>
        <translation>租约时间线</translation>
    </message>
    <message>
        <source>There is no lease that counts.</source>
        <translation>没有计入的租约。</translation>
    </message>
    <message>
        <source>The last lease ends on %1.</source>
        <translation>最后一份租约于 %1 到期。</translation>
    </message>
    <message>
        <source>%1 may be gone first, after %2.</source>
        <translation>%1 可最先退租，在 %2 之后。</translation>
    </message>
    <message>
        <source>Shown are the %1 largest of %2 leases.</source>
        <translation>仅显示 %2 份租约中最大的 %1 份。</translation>
    </message>
    <message>
        <source>Power energised and let</source>
        <translation>已通电与已出租的电力</translation>
    </message>
    <message>
        <source>Critical IT power, MW</source>
        <translation>关键 IT 负载，MW</translation>
    </message>
    <message>
        <source>Share let</source>
        <translation>出租占比</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>已出租</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>已通电</translation>
    </message>
    <message>
        <source>No power is energised in the timeline.</source>
        <translation>时间轴内没有通电容量。</translation>
    </message>
    <message>
        <source>On average %1% of the energised power is let.</source>
        <translation>平均有 %1% 的通电容量已出租。</translation>
    </message>
    <message>
        <source>More is let than is energised from %1 on.</source>
        <translation>自 %1 起，出租容量超过通电容量。</translation>
    </message>
    <message>
        <source>Cost of power and who bears it</source>
        <translation>电力成本及承担者</translation>
    </message>
    <message>
        <source>Cost of power, %1 a month</source>
        <translation>电力成本，%1/月</translation>
    </message>
    <message>
        <source>Recovered from tenants</source>
        <translation>由承租人补偿</translation>
    </message>
    <message>
        <source>Borne by the landlord</source>
        <translation>由出租人承担</translation>
    </message>
    <message>
        <source>Price, %1 per MWh</source>
        <translation>电价，%1/MWh</translation>
    </message>
    <message>
        <source>Power costs %1 in the timeline; tenants bear %2% of it.</source>
        <translation>时间轴内电力成本为 %1；承租人承担其中 %2%。</translation>
    </message>
    <message>
        <source>Power costs nothing here: no facility has a price.</source>
        <translation>此处没有电力成本：没有设施设定电价。</translation>
    </message>
    <message>
        <source>Whole timeline, %1</source>
        <translation>整个时间轴，%1</translation>
    </message>
    <message>
        <source>Base rent</source>
        <translation>基本租金</translation>
    </message>
    <message>
        <source>Speculative rent</source>
        <translation>投机租金</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>费用补偿</translation>
    </message>
    <message>
        <source>Termination fees</source>
        <translation>终止费</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>运营成本</translation>
    </message>
    <message>
        <source>Leasing costs</source>
        <translation>租赁成本</translation>
    </message>
    <message>
        <source>G&amp;A</source>
        <translation>管理费用（G&amp;A）</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护支出</translation>
    </message>
    <message>
        <source>Unlevered cash</source>
        <translation>无杠杆现金流</translation>
    </message>
    <message>
        <source>Loans drawn</source>
        <translation>贷款提取</translation>
    </message>
    <message>
        <source>Debt fees</source>
        <translation>贷款费用</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还本</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>优先股股息</translation>
    </message>
    <message>
        <source>Levered cash</source>
        <translation>杠杆现金流</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Of %1 rent %2 is left as NOI and %3 as cash after capital and debt, in the timeline.</source>
        <translation>时间轴内 %1 租金中，余下 NOI %2，扣除资本支出与债务后现金 %3。</translation>
    </message>
    <message>
        <source>NOI, %1 a fiscal year</source>
        <translation>NOI，%1/财年</translation>
    </message>
    <message>
        <source>NOI is highest in %1: %2.</source>
        <translation>NOI 在 %1 最高：%2。</translation>
    </message>
    <message>
        <source>There is no NOI in the timeline.</source>
        <translation>时间轴内没有 NOI。</translation>
    </message>
    <message>
        <source>Cash flow after debt service</source>
        <translation>偿债后的现金流</translation>
    </message>
    <message>
        <source>%1 a fiscal year</source>
        <translation>%1/财年</translation>
    </message>
    <message>
        <source>Capital and leasing</source>
        <translation>资本与租赁支出</translation>
    </message>
    <message>
        <source>Debt service</source>
        <translation>还本付息</translation>
    </message>
    <message>
        <source>Balloons, fees, preferred</source>
        <translation>到期一次还本、费用与优先股</translation>
    </message>
    <message>
        <source>Levered cash flow</source>
        <translation>杠杆现金流</translation>
    </message>
    <message>
        <source>DSCR, times</source>
        <translation>DSCR，倍</translation>
    </message>
    <message>
        <source>DSCR</source>
        <translation>DSCR</translation>
    </message>
    <message>
        <source>Covered once</source>
        <translation>覆盖一倍</translation>
    </message>
    <message>
        <source>No debt service is due in the timeline.</source>
        <translation>时间轴内没有到期的还本付息。</translation>
    </message>
    <message>
        <source>NOI covers the debt service %1 times in the weakest year, %2.</source>
        <translation>在最弱的 %2，NOI 对还本付息的覆盖为 %1 倍。</translation>
    </message>
    <message>
        <source>Debt and what it is held against</source>
        <translation>债务及其抵押价值</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>余额，%1</translation>
    </message>
    <message>
        <source>Loan to value</source>
        <translation>贷款价值比</translation>
    </message>
    <message>
        <source>Loan to cost</source>
        <translation>贷款成本比</translation>
    </message>
    <message>
        <source>Repaid, %1 a month</source>
        <translation>偿还，%1/月</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>到期一次还本</translation>
    </message>
    <message>
        <source>There is no debt in the timeline.</source>
        <translation>时间轴内没有债务。</translation>
    </message>
    <message>
        <source>Debt peaks at %1 in %2.</source>
        <translation>债务在 %2 达到峰值 %1。</translation>
    </message>
    <message>
        <source>%1 is at most %2%.</source>
        <translation>%1最高为 %2%。</translation>
    </message>
    <message>
        <source>%1 falls due as balloons.</source>
        <translation>%1 为到期一次还本。</translation>
    </message>
    <message>
        <source>Base rent by tenant, twelve months from %1</source>
        <translation>各承租人基本租金，自 %1 起十二个月</translation>
    </message>
    <message>
        <source>Base rent, %1</source>
        <translation>基本租金，%1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 pays %2% of the base rent; the concentration (HHI) is %3 of 10000.</source>
        <translation>%1 支付基本租金的 %2%；集中度（HHI）为 10000 中的 %3。</translation>
    </message>
    <message>
        <source>The %1 largest tenants pay %2% of the base rent; the concentration (HHI) is %3 of 10000.</source>
        <translation>最大的 %1 家承租人支付基本租金的 %2%；集中度（HHI）为 10000 中的 %3。</translation>
    </message>
    <message>
        <source>No base rent is due in the timeline.</source>
        <translation>时间轴内没有到期的基本租金。</translation>
    </message>
    <message>
        <source>Effective rent per unit</source>
        <translation>单位有效租金</translation>
    </message>
    <message>
        <source>Rent, %1 a kW-month</source>
        <translation>租金，%1/kW·月</translation>
    </message>
    <message>
        <source>Rent, %1 a GPU-hour</source>
        <translation>租金，%1/GPU 小时</translation>
    </message>
    <message>
        <source>Market: %1</source>
        <translation>市场：%1</translation>
    </message>
    <message>
        <source>%1 pays %2 %3 a kW-month in %4.</source>
        <translation>%1 在 %4 每 kW·月支付 %2 %3。</translation>
    </message>
    <message>
        <source>%1 pays %2 %3 a GPU-hour in %4.</source>
        <translation>%1 在 %4 每 GPU 小时支付 %2 %3。</translation>
    </message>
    <message>
        <source>Book value against cumulative cash</source>
        <translation>账面价值与累计现金</translation>
    </message>
    <message>
        <source>GPUs in the books</source>
        <translation>GPU 账面价值</translation>
    </message>
    <message>
        <source>Other assets in the books</source>
        <translation>其他资产账面价值</translation>
    </message>
    <message>
        <source>Cumulative cash, unlevered</source>
        <translation>累计现金，无杠杆</translation>
    </message>
    <message>
        <source>Cash received does not reach the cash spent in the timeline.</source>
        <translation>时间轴内收到的现金未达到投入的现金。</translation>
    </message>
    <message>
        <source>Cash received has reached the cash spent by %1.</source>
        <translation>到 %1，收到的现金已达到投入的现金。</translation>
    </message>
    <message>
        <source>When cash received has reached the cash spent, by %1, GPUs stand in the books at %2.</source>
        <translation>到 %1 收到的现金达到投入的现金时，GPU 账面价值为 %2。</translation>
    </message>
    <message>
        <source>Returns by the month of the sale</source>
        <translation>按出售月份的回报</translation>
    </message>
    <message>
        <source>Returns when all ends in a month</source>
        <translation>若在某月全部结束的回报</translation>
    </message>
    <message>
        <source>NPV, %1</source>
        <translation>净现值，%1</translation>
    </message>
    <message>
        <source>IRR a year</source>
        <translation>年化 IRR</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Multiple of capital, times</source>
        <translation>资本倍数，倍</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Capital back</source>
        <translation>收回资本</translation>
    </message>
    <message>
        <source>A sale earns less than the discount rate whenever it comes in the timeline.</source>
        <translation>无论在时间轴内何时出售，回报均低于折现率。</translation>
    </message>
    <message>
        <source>An end of all leases earns less than the discount rate whenever it comes in the timeline.</source>
        <translation>无论全部租约在时间轴内何时结束，回报均低于折现率。</translation>
    </message>
    <message>
        <source>A sale from %1 on earns at least the discount rate.</source>
        <translation>自 %1 起出售，回报不低于折现率。</translation>
    </message>
    <message>
        <source>An end of all leases from %1 on earns at least the discount rate.</source>
        <translation>自 %1 起全部租约结束，回报不低于折现率。</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>情景比较</translation>
    </message>
    <message>
        <source>All scenarios · valued %1</source>
        <translation>全部情景 · 估值日 %1</translation>
    </message>
    <message>
        <source>Break-even on rent, months</source>
        <translation>租金盈亏平衡，月</translation>
    </message>
    <message>
        <source>Committed rent, %1</source>
        <translation>承诺租金，%1</translation>
    </message>
    <message>
        <source>The project has no scenarios: add one to compare.</source>
        <translation>项目没有情景：添加一个即可比较。</translation>
    </message>
    <message>
        <source>NPV lies between %1 (%2) and %3 (%4).</source>
        <translation>净现值介于 %1（%2）与 %3（%4）之间。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Rent, %1 a quarter</source>
        <translation>租金，%1/季度</translation>
    </message>
    <message>
        <source>Rent, %1 a fiscal year</source>
        <translation>租金，%1/财政年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>There is no chart of this name.</source>
        <translation>没有此名称的图表。</translation>
    </message>
    <message>
        <source>Cost of power, %1 a quarter</source>
        <translation>电力成本，%1/季度</translation>
    </message>
    <message>
        <source>Cost of power, %1 a fiscal year</source>
        <translation>电力成本，%1/财政年度</translation>
    </message>
    <message>
        <source>Repaid, %1 a quarter</source>
        <translation>偿还额，%1/季度</translation>
    </message>
    <message>
        <source>Repaid, %1 a fiscal year</source>
        <translation>偿还额，%1/财政年度</translation>
    </message>
    <message>
        <source>Most rent ends later than the years shown: %1% by the leases&apos; terms.</source>
        <translation>大部分租金晚于所示年份到期：按租约期限计 %1%。</translation>
    </message>
    <message>
        <source>%1, how often on all paths</source>
        <translation>%1，全部路径上的频数分布</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Base case %1</source>
        <translation>基准情景 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>corporate</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>%1: months</source>
        <translation>%1：月数</translation>
    </message>
    <message>
        <source>%1: fiscal year end month</source>
        <translation>%1：财年截止月份</translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1：估值日</translation>
    </message>
    <message>
        <source>%1: discount rate</source>
        <translation>%1：折现率</translation>
    </message>
    <message>
        <source>%1: equity discount rate</source>
        <translation>%1：股权折现率</translation>
    </message>
    <message>
        <source>%1: include past flows</source>
        <translation>%1：计入过往现金流</translation>
    </message>
    <message>
        <source>%1: exit</source>
        <translation>%1：出售</translation>
    </message>
    <message>
        <source>%1: exit date</source>
        <translation>%1：出售日期</translation>
    </message>
    <message>
        <source>%1: exit cap rate</source>
        <translation>%1：退出资本化率</translation>
    </message>
    <message>
        <source>%1: exit NOI</source>
        <translation>%1：出售的 NOI 口径</translation>
    </message>
    <message>
        <source>%1: exit value</source>
        <translation>%1：退出价值</translation>
    </message>
    <message>
        <source>%1: exit selling cost fraction</source>
        <translation>%1：出售费用比例</translation>
    </message>
    <message>
        <source>%1: general and administrative per month</source>
        <translation>%1：每月管理费用</translation>
    </message>
    <message>
        <source>%1: growth</source>
        <translation>%1：管理费用增长率</translation>
    </message>
    <message>
        <source>%1: maintenance capital fraction of NOI</source>
        <translation>%1：维护性资本支出占 NOI 比例</translation>
    </message>
    <message>
        <source>%1: preferred dividends per month</source>
        <translation>%1：每月优先股股息</translation>
    </message>
    <message>
        <source>%1: payout fraction of AFFO</source>
        <translation>%1：派息占 AFFO 比例</translation>
    </message>
    <message>
        <source>%1: market cap rate</source>
        <translation>%1：市场资本化率</translation>
    </message>
    <message>
        <source>%1: share price</source>
        <translation>%1：股价</translation>
    </message>
    <message>
        <source>%1: shares</source>
        <translation>%1：股数</translation>
    </message>
    <message>
        <source>%1: cash</source>
        <translation>%1：现金</translation>
    </message>
    <message>
        <source>%1: other debt</source>
        <translation>%1：其他债务</translation>
    </message>
    <message>
        <source>%1: all values</source>
        <translation>%1：全部数值</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1：数据点</translation>
    </message>
    <message>
        <source>%1: points %2</source>
        <translation>%1：数据点第 %2 行</translation>
    </message>
    <message>
        <source>%1: points %2 date</source>
        <translation>%1：数据点第 %2 行，日期</translation>
    </message>
    <message>
        <source>%1: points %2 value</source>
        <translation>%1：数据点第 %2 行，数值</translation>
    </message>
    <message>
        <source>%1: interpolation</source>
        <translation>%1：数据点之间</translation>
    </message>
    <message>
        <source>%1: growth after</source>
        <translation>%1：末点后增长率</translation>
    </message>
    <message>
        <source>%1: enabled</source>
        <translation>%1：是否计入</translation>
    </message>
    <message>
        <source>%1: phases</source>
        <translation>%1：分期</translation>
    </message>
    <message>
        <source>%1: phases %2</source>
        <translation>%1：分期第 %2 行</translation>
    </message>
    <message>
        <source>%1: phases %2 date</source>
        <translation>%1：分期第 %2 行，日期</translation>
    </message>
    <message>
        <source>%1: phases %2 critical IT MW</source>
        <translation>%1：分期第 %2 行，关键 IT 负载</translation>
    </message>
    <message>
        <source>%1: phases %2 GPUs</source>
        <translation>%1：分期第 %2 行，GPU</translation>
    </message>
    <message>
        <source>%1: PUE</source>
        <translation>%1：PUE</translation>
    </message>
    <message>
        <source>%1: power</source>
        <translation>%1：电价</translation>
    </message>
    <message>
        <source>%1: power price per MWh</source>
        <translation>%1：单位电价</translation>
    </message>
    <message>
        <source>%1: power growth</source>
        <translation>%1：电价增长率</translation>
    </message>
    <message>
        <source>%1: power price curve</source>
        <translation>%1：电价曲线</translation>
    </message>
    <message>
        <source>%1: operating costs</source>
        <translation>%1：运营成本</translation>
    </message>
    <message>
        <source>%1: operating costs %2</source>
        <translation>%1：运营成本第 %2 行</translation>
    </message>
    <message>
        <source>%1: operating costs %2 basis</source>
        <translation>%1：运营成本第 %2 行，计价基准</translation>
    </message>
    <message>
        <source>%1: operating costs %2 rate</source>
        <translation>%1：运营成本第 %2 行，费率</translation>
    </message>
    <message>
        <source>%1: operating costs %2 growth</source>
        <translation>%1：运营成本第 %2 行，增长率</translation>
    </message>
    <message>
        <source>%1: operating costs %2 recoverable</source>
        <translation>%1：运营成本第 %2 行，可回收</translation>
    </message>
    <message>
        <source>%1: capital</source>
        <translation>%1：资本支出</translation>
    </message>
    <message>
        <source>%1: capital %2</source>
        <translation>%1：资本支出第 %2 行</translation>
    </message>
    <message>
        <source>%1: capital %2 amount</source>
        <translation>%1：资本支出第 %2 行，金额</translation>
    </message>
    <message>
        <source>%1: capital %2 spend</source>
        <translation>%1：资本支出第 %2 行，支出时间</translation>
    </message>
    <message>
        <source>%1: capital %2 spend start</source>
        <translation>%1：资本支出第 %2 行，支出起始月</translation>
    </message>
    <message>
        <source>%1: capital %2 spend months</source>
        <translation>%1：资本支出第 %2 行，支出月数</translation>
    </message>
    <message>
        <source>%1: capital %2 spend profile</source>
        <translation>%1：资本支出第 %2 行，支出分布</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation</source>
        <translation>%1：资本支出第 %2 行，折旧</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation method</source>
        <translation>%1：资本支出第 %2 行，折旧方法</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation life months</source>
        <translation>%1：资本支出第 %2 行，折旧期限</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation residual fraction</source>
        <translation>%1：资本支出第 %2 行，残值</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation in service</source>
        <translation>%1：资本支出第 %2 行，投入使用日</translation>
    </message>
    <message>
        <source>%1: capital %2 depreciation factor</source>
        <translation>%1：资本支出第 %2 行，折旧系数</translation>
    </message>
    <message>
        <source>%1: tenant</source>
        <translation>%1：承租人</translation>
    </message>
    <message>
        <source>%1: facility</source>
        <translation>%1：设施</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1：类型</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1：起始日</translation>
    </message>
    <message>
        <source>%1: end</source>
        <translation>%1：到期日</translation>
    </message>
    <message>
        <source>%1: ends early</source>
        <translation>%1：提前结束</translation>
    </message>
    <message>
        <source>%1: capacity</source>
        <translation>%1：容量</translation>
    </message>
    <message>
        <source>%1: capacity critical IT MW</source>
        <translation>%1：关键 IT 负载</translation>
    </message>
    <message>
        <source>%1: capacity GPUs</source>
        <translation>%1：GPU</translation>
    </message>
    <message>
        <source>%1: capacity deliveries</source>
        <translation>%1：分批交付</translation>
    </message>
    <message>
        <source>%1: capacity deliveries %2</source>
        <translation>%1：第 %2 批交付</translation>
    </message>
    <message>
        <source>%1: capacity deliveries %2 date</source>
        <translation>%1：第 %2 批交付，日期</translation>
    </message>
    <message>
        <source>%1: capacity deliveries %2 critical IT MW</source>
        <translation>%1：第 %2 批交付，关键 IT 负载</translation>
    </message>
    <message>
        <source>%1: capacity deliveries %2 GPUs</source>
        <translation>%1：第 %2 批交付，GPU</translation>
    </message>
    <message>
        <source>%1: rent</source>
        <translation>%1：租金</translation>
    </message>
    <message>
        <source>%1: rent basis</source>
        <translation>%1：计租方式</translation>
    </message>
    <message>
        <source>%1: rent rate</source>
        <translation>%1：租金单价</translation>
    </message>
    <message>
        <source>%1: rent utilisation</source>
        <translation>%1：利用率</translation>
    </message>
    <message>
        <source>%1: escalation</source>
        <translation>%1：递增</translation>
    </message>
    <message>
        <source>%1: escalation kind</source>
        <translation>%1：递增方式</translation>
    </message>
    <message>
        <source>%1: escalation rate</source>
        <translation>%1：递增率</translation>
    </message>
    <message>
        <source>%1: escalation curve</source>
        <translation>%1：递增所依据的曲线</translation>
    </message>
    <message>
        <source>%1: escalation margin</source>
        <translation>%1：递增加成</translation>
    </message>
    <message>
        <source>%1: escalation floor</source>
        <translation>%1：递增下限</translation>
    </message>
    <message>
        <source>%1: escalation cap</source>
        <translation>%1：递增上限</translation>
    </message>
    <message>
        <source>%1: escalation every months</source>
        <translation>%1：递增间隔</translation>
    </message>
    <message>
        <source>%1: escalation first after months</source>
        <translation>%1：首次递增</translation>
    </message>
    <message>
        <source>%1: escalation steps</source>
        <translation>%1：递增阶梯</translation>
    </message>
    <message>
        <source>%1: escalation steps %2</source>
        <translation>%1：递增阶梯第 %2 行</translation>
    </message>
    <message>
        <source>%1: escalation steps %2 from month</source>
        <translation>%1：递增阶梯第 %2 行，起始租约月</translation>
    </message>
    <message>
        <source>%1: escalation steps %2 rate</source>
        <translation>%1：递增阶梯第 %2 行，涨幅</translation>
    </message>
    <message>
        <source>%1: ramp</source>
        <translation>%1：爬坡期</translation>
    </message>
    <message>
        <source>%1: ramp %2</source>
        <translation>%1：爬坡期第 %2 行</translation>
    </message>
    <message>
        <source>%1: ramp %2 months</source>
        <translation>%1：爬坡期第 %2 行，月数</translation>
    </message>
    <message>
        <source>%1: ramp %2 fraction</source>
        <translation>%1：爬坡期第 %2 行，租金比例</translation>
    </message>
    <message>
        <source>%1: abatements</source>
        <translation>%1：免租</translation>
    </message>
    <message>
        <source>%1: abatements %2</source>
        <translation>%1：免租第 %2 行</translation>
    </message>
    <message>
        <source>%1: abatements %2 from month</source>
        <translation>%1：免租第 %2 行，起始租约月</translation>
    </message>
    <message>
        <source>%1: abatements %2 months</source>
        <translation>%1：免租第 %2 行，月数</translation>
    </message>
    <message>
        <source>%1: abatements %2 fraction</source>
        <translation>%1：免租第 %2 行，免租比例</translation>
    </message>
    <message>
        <source>%1: recovery</source>
        <translation>%1：费用回收</translation>
    </message>
    <message>
        <source>%1: recovery power</source>
        <translation>%1：电费回收</translation>
    </message>
    <message>
        <source>%1: recovery operating costs</source>
        <translation>%1：运营成本回收</translation>
    </message>
    <message>
        <source>%1: load factor</source>
        <translation>%1：负载率</translation>
    </message>
    <message>
        <source>%1: leasing costs</source>
        <translation>%1：租赁成本</translation>
    </message>
    <message>
        <source>%1: leasing costs commission fraction</source>
        <translation>%1：租赁佣金</translation>
    </message>
    <message>
        <source>%1: leasing costs fit out per kW</source>
        <translation>%1：装修补贴</translation>
    </message>
    <message>
        <source>%1: termination</source>
        <translation>%1：提前终止</translation>
    </message>
    <message>
        <source>%1: termination by</source>
        <translation>%1：提前终止的权利方</translation>
    </message>
    <message>
        <source>%1: termination earliest notice</source>
        <translation>%1：可通知日</translation>
    </message>
    <message>
        <source>%1: termination notice days</source>
        <translation>%1：通知期</translation>
    </message>
    <message>
        <source>%1: termination fee</source>
        <translation>%1：终止费</translation>
    </message>
    <message>
        <source>%1: termination fee months</source>
        <translation>%1：终止费（月租数）</translation>
    </message>
    <message>
        <source>%1: termination annual probability</source>
        <translation>%1：提前终止的年概率</translation>
    </message>
    <message>
        <source>%1: after expiry</source>
        <translation>%1：到期后</translation>
    </message>
    <message>
        <source>%1: after expiry renewal probability</source>
        <translation>%1：续租概率</translation>
    </message>
    <message>
        <source>%1: after expiry renewal fraction of market</source>
        <translation>%1：续租租金占市场租金比例</translation>
    </message>
    <message>
        <source>%1: after expiry renewal cost per kW</source>
        <translation>%1：续租成本</translation>
    </message>
    <message>
        <source>%1: after expiry downtime months</source>
        <translation>%1：空置期</translation>
    </message>
    <message>
        <source>%1: after expiry term months</source>
        <translation>%1：到期后租约期限</translation>
    </message>
    <message>
        <source>%1: after expiry market rent</source>
        <translation>%1：市场租金</translation>
    </message>
    <message>
        <source>%1: after expiry escalation</source>
        <translation>%1：到期后租金递增</translation>
    </message>
    <message>
        <source>%1: after expiry new cost per kW</source>
        <translation>%1：新承租人租赁成本</translation>
    </message>
    <message>
        <source>%1: after expiry until</source>
        <translation>%1：到期后安排截至</translation>
    </message>
    <message>
        <source>%1: credit</source>
        <translation>%1：信用</translation>
    </message>
    <message>
        <source>%1: credit annual default probability</source>
        <translation>%1：年违约概率</translation>
    </message>
    <message>
        <source>%1: principal</source>
        <translation>%1：本金</translation>
    </message>
    <message>
        <source>%1: rate</source>
        <translation>%1：利率</translation>
    </message>
    <message>
        <source>%1: rate curve</source>
        <translation>%1：利率曲线</translation>
    </message>
    <message>
        <source>%1: spread</source>
        <translation>%1：利差</translation>
    </message>
    <message>
        <source>%1: day count</source>
        <translation>%1：计息基准</translation>
    </message>
    <message>
        <source>%1: term months</source>
        <translation>%1：期限</translation>
    </message>
    <message>
        <source>%1: interest only months</source>
        <translation>%1：只付息期</translation>
    </message>
    <message>
        <source>%1: amortisation</source>
        <translation>%1：摊还</translation>
    </message>
    <message>
        <source>%1: amortisation months</source>
        <translation>%1：摊还期</translation>
    </message>
    <message>
        <source>%1: DSCR</source>
        <translation>%1：目标偿债覆盖率</translation>
    </message>
    <message>
        <source>%1: fee fraction</source>
        <translation>%1：费用</translation>
    </message>
    <message>
        <source>%1: overrides</source>
        <translation>%1：覆盖项</translation>
    </message>
    <message>
        <source>%1: probability</source>
        <translation>%1：概率</translation>
    </message>
    <message>
        <source>%1: based on</source>
        <translation>%1：基于</translation>
    </message>
    <message>
        <source>No scenario has a probability, so there is no weighted result.</source>
        <translation>没有情景设定概率，因此没有加权结果。</translation>
    </message>
    <message>
        <source>The scenarios&apos; probabilities add up to %1, more than 100%, so there is no weighted result.</source>
        <translation>各情景的概率合计为 %1，超过 100%，因此没有加权结果。</translation>
    </message>
    <message>
        <source>The scenarios&apos; probabilities add up to %1, not to 100%; the base case has the other %2.</source>
        <translation>各情景的概率合计为 %1，不足 100%；其余 %2 归基准情景。</translation>
    </message>
    <message>
        <source>%1 has no weighted result: there is none in &quot;%2&quot;.</source>
        <translation>%1没有加权结果：“%2”中没有该指标。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>变动桥</translation>
    </message>
    <message>
        <source>%1 from one case to another</source>
        <translation>%1：从一种情形到另一种情形</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing that counts differs between the two.</source>
        <translation>两者之间没有影响结果的差异。</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; and not yet what follows there is no %2, so both are one step.</source>
        <translation>若已更改“%1”而其后的更改尚未作出，则没有%2，因此两者合为一步。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one step: in some orders of its parts there is no %2.</source>
        <translation>“%1”合为一步：其各部分按某些顺序更改时没有%2。</translation>
    </message>
    <message>
        <source>At %1 values of %2 the project would not be valid: %3 %4.</source>
        <translation>%2 取其中 %1 个值时项目无效：%3 %4。</translation>
    </message>
    <message>
        <source>At %1 values of %2 there is no %3.</source>
        <translation>%2 取其中 %1 个值时没有%3。</translation>
    </message>
    <message>
        <source>There is no %1 in this range.</source>
        <translation>在此范围内没有%1。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Spider</source>
        <translation>蛛网图</translation>
    </message>
    <message>
        <source>Sensitivity to two inputs</source>
        <translation>对两个输入项的敏感性</translation>
    </message>
    <message>
        <source>Change of the input</source>
        <translation>输入项的变动</translation>
    </message>
    <message>
        <source>There is no such figure</source>
        <translation>没有此数值</translation>
    </message>
    <message>
        <source>The target of %1 is not reached in this range.</source>
        <translation>在此范围内未达到目标 %1。</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>目标为 %1。</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>龙卷风图</translation>
    </message>
    <message>
        <source>What %1 hangs on</source>
        <translation>影响%1的因素</translation>
    </message>
    <message>
        <source>Input lower</source>
        <translation>输入项下调</translation>
    </message>
    <message>
        <source>Input higher</source>
        <translation>输入项上调</translation>
    </message>
    <message>
        <source>None of the inputs moves %1.</source>
        <translation>没有输入项影响%1。</translation>
    </message>
    <message>
        <source>With %1 of the inputs moved to one side there is no %2, or the project would not be valid; their swing is that of the other side.</source>
        <translation>其中 %1 个输入项朝一侧变动时没有%2，或项目无效；其摆幅取另一侧的变动。</translation>
    </message>
    <message>
        <source>%1 inputs with a smaller swing are left out.</source>
        <translation>未列出摆幅较小的 %1 个输入项。</translation>
    </message>
    <message>
        <source>Metric by input</source>
        <translation>指标随输入项的变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>There are %1 answers: %2</source>
        <translation>有 %1 个解：%2</translation>
    </message>
    <message>
        <source>There is no answer from %1 to %2: %3</source>
        <translation>从 %1 到 %2 没有解：%3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>The metric jumps past the target: at %1 it is %2, at %3 it is %4.</source>
        <translation>指标跳过了目标：在 %1 处的值：%2；在 %3 处的值：%4。</translation>
    </message>
    <message>
        <source>At %1 of %2 inputs looked at there is no such figure, or the project would not be valid.</source>
        <translation>在所考察的 %2 个取值中，有 %1 个没有该数值，或项目无效。</translation>
    </message>
    <message>
        <source>Searched from %1 to %2.</source>
        <translation>搜索范围：%1 至 %2。</translation>
    </message>
    <message>
        <source>%1&apos;s delivery %2 is %3 late, after the sunset date, and is not taken.</source>
        <translation>%1 的第 %2 批交付延迟 %3，晚于最后期限，承租人不予接收。</translation>
    </message>
    <message>
        <source>%1&apos;s delivery %2 comes %3 late, on %4.</source>
        <translation>%1 的第 %2 批交付延迟 %3，于 %4 到位。</translation>
    </message>
    <message>
        <source>%1 is %2 late, after the sunset date, and does not come.</source>
        <translation>%1 延迟 %2，晚于最后期限，租约不再履行。</translation>
    </message>
    <message>
        <source>%1 is %2 late, after its end, and does not come.</source>
        <translation>%1 延迟 %2，晚于其到期日，租约不再履行。</translation>
    </message>
    <message>
        <source>%1 starts %2 late, on %3, and has as long free of rent.</source>
        <translation>%1 延迟 %2，于 %3 起租，并享有同样时长的免租期。</translation>
    </message>
    <message>
        <source>%1 starts %2 late, on %3.</source>
        <translation>%1 延迟 %2，于 %3 起租。</translation>
    </message>
    <message>
        <source>%1 pays until %2; %3% of the rent then left is recovered, and the space is let again after %4 months.</source>
        <translation>%1 付租至 %2；其后剩余租金收回 %3%，空间在 %4 个月后重新出租。</translation>
    </message>
    <message>
        <source>%1 pays until %2; %3% of the rent then left is recovered.</source>
        <translation>%1 付租至 %2；其后剩余租金收回 %3%。</translation>
    </message>
    <message>
        <source>GPU rents fall by %1% a year where space is let again.</source>
        <translation>重新出租时，GPU 租金每年下降 %1%。</translation>
    </message>
    <message>
        <source>%1, %2 paths, seed %3</source>
        <translation>%1，%2 条路径，随机种子 %3</translation>
    </message>
    <message>
        <source>Cumulative cash flow, quantiles of all paths</source>
        <translation>累计现金流，全部路径的分位数</translation>
    </message>
    <message>
        <source>Cumulative cash flow, %1</source>
        <translation>累计现金流，%1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>At the end of the timeline cumulative cash flow is %1 in the middle, and between %2 and %3 on nine of ten paths.</source>
        <translation>时间轴结束时，累计现金流的中位数为 %1，十条路径中有九条介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>Rent by month, quantiles of all paths</source>
        <translation>每月租金，全部路径的分位数</translation>
    </message>
    <message>
        <source>Share of paths</source>
        <translation>路径占比</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>It is below zero on %1 of the paths.</source>
        <translation>在 %1 的路径上低于零。</translation>
    </message>
    <message>
        <source>In the worst 5% of them it is %1 in the mean.</source>
        <translation>在最差的 5% 路径上，均值为 %1。</translation>
    </message>
    <message>
        <source>On %1 of the paths capital is never recovered.</source>
        <translation>在 %1 的路径上，资本始终未收回。</translation>
    </message>
    <message>
        <source>On %1 of the paths there is no such figure.</source>
        <translation>在 %1 的路径上，没有此数值。</translation>
    </message>
    <message>
        <source>Share of paths that stay below</source>
        <translation>低于该值的路径占比</translation>
    </message>
    <message>
        <source>Without draws</source>
        <translation>不作抽样</translation>
    </message>
    <message>
        <source>On rent</source>
        <translation>按租金</translation>
    </message>
    <message>
        <source>On NOI</source>
        <translation>按 NOI</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>按折现</translation>
    </message>
    <message>
        <source>%1, capital is recovered within the timeline on %2 of the paths.</source>
        <translation>%1计，在 %2 的路径上于时间轴内收回资本。</translation>
    </message>
    <message>
        <source>What moves %1, by rank correlation</source>
        <translation>影响%1的因素，按秩相关</translation>
    </message>
    <message>
        <source>Driver or event</source>
        <translation>随机输入或事件</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>%1 explains %2 of the variance that is explained.</source>
        <translation>%1 解释了可解释方差的 %2。</translation>
    </message>
    <message>
        <source>Mean of %1 as paths are added</source>
        <translation>%1的均值随路径增加的变化</translation>
    </message>
    <message>
        <source>Two standard errors above</source>
        <translation>均值加两倍标准误</translation>
    </message>
    <message>
        <source>Two standard errors below</source>
        <translation>均值减两倍标准误</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>every path by the whole computation: %1</source>
        <translation>每条路径均作完整计算：%1</translation>
    </message>
    <message>
        <source>every path by the whole computation</source>
        <translation>每条路径均作完整计算</translation>
    </message>
    <message>
        <source>the quick way does not agree with it</source>
        <translation>快速算法与之不一致</translation>
    </message>
    <message>
        <source>%1 parts by their coefficients, %2 computed anew for each path</source>
        <translation>%1 个部分按系数计算，%2 个部分在每条路径上重新计算</translation>
    </message>
    <message>
        <source>what is drawn in the middle is not valid</source>
        <translation>抽样分布的中位值无效</translation>
    </message>
    <message>
        <source>%1 changes what all figures hang on</source>
        <translation>%1 改变所有数值所依据的输入</translation>
    </message>
    <message>
        <source>%1 changes the interest of a loan</source>
        <translation>%1 改变贷款利息</translation>
    </message>
    <message>
        <source>several drivers change %1</source>
        <translation>有多个随机输入改变 %1</translation>
    </message>
    <message>
        <source>%1 is %2 in the mean, with a standard error of %3.</source>
        <translation>%1的均值为 %2，标准误为 %3。</translation>
    </message>
    <message>
        <source>%1 is %2 in the middle, and between %3 and %4 on nine of ten paths.</source>
        <translation>%1的中位数为 %2，十条路径中有九条介于 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>%1 by share of paths</source>
        <translation>%1按路径占比的分布</translation>
    </message>
    <message>
        <source>%1 by change of inputs</source>
        <translation>%1随输入项变动的变化</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 changes by %2; most of it is &quot;%3&quot; with %4.</source>
        <translation>%1变动 %2；其中最大的是“%3”，为 %4。</translation>
    </message>
    <message>
        <source>%1 hangs most on &quot;%2&quot;: a swing of %3 around %4.</source>
        <translation>对%1影响最大的是“%2”：围绕 %4 的摆幅为 %3。</translation>
    </message>
    <message>
        <source>%1 does not exist there.</source>
        <translation>该范围内没有%1。</translation>
    </message>
    <message>
        <source>%1 is %2 throughout: it does not depend on it.</source>
        <translation>%1始终为 %2：与该输入项无关。</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 there.</source>
        <translation>该范围内%1介于 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1随 %2 与 %3 的变化</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1随 %2 的变化</translation>
    </message>
    <message>
        <source>%1 of %2 is reached at %3 %4.</source>
        <translation>%1在 %3 为 %4 时达到 %2。</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1，月</translation>
    </message>
    <message>
        <source>%1, years</source>
        <translation>%1，年</translation>
    </message>
    <message>
        <source>%1 (%2 / %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no metric; one of these is needed: %2</source>
        <translation>“%1”不是指标；可选：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one number; one of these is needed: %2</source>
        <translation>“%1”不是单个数值；可选：%2</translation>
    </message>
    <message>
        <source>names nothing in this project; the path of a number or a date is needed, such as /contracts/ID/rent/rate</source>
        <translation>在本项目中不存在；需要数字或日期的路径，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>names %1; the path of a number or a date is needed, such as /contracts/ID/rent/rate</source>
        <translation>所指为 %1；需要数字或日期的路径，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>%1 steps cannot be shown; from 2 to %2 are needed</source>
        <translation>无法显示 %1 级；须为 2 至 %2 级</translation>
    </message>
    <message>
        <source>%1 is no value of this input; a day written YYYY-MM-DD is needed</source>
        <translation>%1 不是此输入项的值；需要以 YYYY-MM-DD 写出的日期</translation>
    </message>
    <message>
        <source>%1 is no value of this input; a whole number is needed</source>
        <translation>%1 不是此输入项的值；需要整数</translation>
    </message>
    <message>
        <source>%1 is no value of this input; a number is needed</source>
        <translation>%1 不是此输入项的值；需要数字</translation>
    </message>
    <message>
        <source>the low end %1 is not below the high end %2; a low end below the high one is needed</source>
        <translation>低端 %1 不低于高端 %2；低端须低于高端</translation>
    </message>
    <message>
        <source>the change is not above 0; a share such as 0.2 is needed</source>
        <translation>变动幅度不大于 0；需要比例，例如 0.2</translation>
    </message>
    <message>
        <source>names what cannot be scaled; a number other than 0 is needed</source>
        <translation>所指无法按比例缩放；需要 0 以外的数</translation>
    </message>
    <message>
        <source>is the input of both axes; two different inputs are needed</source>
        <translation>同时用于两个坐标轴；需要两个不同的输入项</translation>
    </message>
    <message>
        <source>names no number; a number is needed there</source>
        <translation>所指不是数字；该处须为数字</translation>
    </message>
    <message>
        <source>names nothing in this project; the path of a number is needed</source>
        <translation>在本项目中不存在；需要数字的路径</translation>
    </message>
    <message>
        <source>the shock is not between 0% and 100%; a share such as 10% is needed</source>
        <translation>冲击幅度不在 0% 与 100% 之间；需要比例，例如 10%</translation>
    </message>
    <message>
        <source>the shock of rates is not between 0 and 100 percentage points</source>
        <translation>利率的冲击幅度不在 0 与 100 个百分点之间</translation>
    </message>
    <message>
        <source>there is no %1 without a change; a metric that the project has is needed</source>
        <translation>不作变动时没有%1；需要项目具有的指标</translation>
    </message>
    <message>
        <source>there is no %1 in &quot;%2&quot;; a metric that both have is needed</source>
        <translation>“%2”中没有%1；需要两者都有的指标</translation>
    </message>
    <message>
        <source>%1 steps have too many orders to average; %2 at most are possible, or the order &quot;applied&quot;</source>
        <translation>%1 步的排列过多，无法求平均；至多 %2 步，或采用顺序 &quot;applied&quot;</translation>
    </message>
    <message>
        <source>the target is not finite; a number is needed</source>
        <translation>目标不是有限的数；需要数字</translation>
    </message>
    <message>
        <source>the range from %1 to %2 is empty; a low bound below the high one is needed</source>
        <translation>从 %1 到 %2 的范围为空；下界须低于上界</translation>
    </message>
    <message>
        <source>there is no contract &quot;%1&quot;; the id of a contract is needed</source>
        <translation>没有租约“%1”；需要租约的标识</translation>
    </message>
    <message>
        <source>there is no delivery %1; the contract has %2</source>
        <translation>没有第 %1 批交付；该租约有 %2 批</translation>
    </message>
    <message>
        <source>a delay of %1 months cannot be; from 0 to 1200 are needed</source>
        <translation>不能延迟 %1 个月；须为 0 至 1200 个月</translation>
    </message>
    <message>
        <source>the recovery is no share from 0 to 1</source>
        <translation>回收率不是 0 到 1 之间的比例</translation>
    </message>
    <message>
        <source>runs from %1 to %2; a default within it is needed, not on %3</source>
        <translation>期限为 %1 至 %2；违约日须在其内，而非 %3</translation>
    </message>
    <message>
        <source>the fall is no share from 0 to below 1 a year</source>
        <translation>年跌幅不是大于等于 0 且小于 1 的比例</translation>
    </message>
    <message>
        <source>no contract for GPUs is let again at a market rent; an after_expiry with a market_rent is needed</source>
        <translation>没有 GPU 租约按市场租金重新出租；需要含 market_rent 的 after_expiry</translation>
    </message>
    <message>
        <source>is drawn larger than a double can hold; a smaller number is needed</source>
        <translation>抽样值超出双精度范围；需要更小的数</translation>
    </message>
    <message>
        <source>gives figures larger than a double can hold</source>
        <translation>所得数字超出双精度范围</translation>
    </message>
    <message>
        <source>is below &quot;low&quot;; the upper end of what is drawn is needed</source>
        <translation>低于 &quot;low&quot;；须为抽样范围的上端</translation>
    </message>
    <message>
        <source>is outside &quot;low&quot; and &quot;high&quot;; the likeliest value between them is needed</source>
        <translation>不在 &quot;low&quot; 与 &quot;high&quot; 之间；须为两者之间最可能的值</translation>
    </message>
    <message>
        <source>is %1, which is no driver of the simulation; the path of a driver, or its position in the list, is needed</source>
        <translation>为 %1，不是模拟的随机输入；需要随机输入的路径或其在列表中的位置</translation>
    </message>
    <message>
        <source>is the same driver as &quot;a&quot;; another driver is needed</source>
        <translation>与 &quot;a&quot; 是同一随机输入；需要另一随机输入</translation>
    </message>
    <message>
        <source>cannot hold together: their matrix is not positive definite (its least eigenvalue is %1); the nearest that can, by drivers&apos; positions, are %2</source>
        <translation>不能同时成立：其矩阵不是正定的（最小特征值为 %1）；按随机输入的位置，最接近的可行相关系数为 %2</translation>
    </message>
    <message>
        <source>is about the same two drivers as %1; one correlation for each pair is needed</source>
        <translation>与 %1 涉及同样两个随机输入；每对只能有一个相关系数</translation>
    </message>
    <message>
        <source>are %1; at most 1000 are needed</source>
        <translation>共 %1 个；至多 1000 个</translation>
    </message>
    <message>
        <source>has a random path already; one for each curve is needed</source>
        <translation>已有随机路径；每条曲线只能有一条</translation>
    </message>
    <message>
        <source>a list of numbers to draw from</source>
        <translation>供抽样的数字列表</translation>
    </message>
    <message>
        <source>at least one number to draw from</source>
        <translation>至少一个供抽样的数字</translation>
    </message>
    <message>
        <source>the path of a driver, or its position in the list</source>
        <translation>随机输入的路径或其在列表中的位置</translation>
    </message>
    <message>
        <source>a correlation from -1 to 1</source>
        <translation>-1 到 1 之间的相关系数</translation>
    </message>
    <message>
        <source>fall of GPU rents a year</source>
        <translation>GPU 租金每年跌幅</translation>
    </message>
    <message>
        <source>last day paid by %1</source>
        <translation>%1 最后付款日</translation>
    </message>
    <message>
        <source>months by which delivery %1 of %2 is late</source>
        <translation>%2 第 %1 次交付延迟的月数</translation>
    </message>
    <message>
        <source>months by which %1 is late</source>
        <translation>%1 延迟的月数</translation>
    </message>
    <message>
        <source>%1 exists from %2 to %3 alone.</source>
        <translation>%1仅在 %2 至 %3 之间存在。</translation>
    </message>
    <message>
        <source>%1 of %2 is kept if nothing worse comes: %3</source>
        <translation>只要不比以下情况更糟，%1就能保持在 %2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 is kept throughout, from %3 to %4.</source>
        <translation>从 %3 到 %4，%1始终保持在 %2。</translation>
    </message>
    <message>
        <source>Cost of power</source>
        <translation>电力成本</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>偿还</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no scenario&apos;s id: nothing is drawn for it; the id of a scenario, or &quot;&quot; for the base case, is needed</source>
        <translation>是 &quot;%1&quot;，不是任何情景的标识：不会为其绘制任何内容；需要某个情景的标识，或以 &quot;&quot; 表示基准情景</translation>
    </message>
    <message>
        <source>is no text; the id of a scenario, or &quot;&quot;, is needed</source>
        <translation>不是文本；需要某个情景的标识或 &quot;&quot;</translation>
    </message>
    <message>
        <source>is one more than are drawn over the charts: it is left out</source>
        <translation>超出了可绘制在图表之上的数目：予以略去</translation>
    </message>
    <message>
        <source>Chance of payback by each month</source>
        <translation>各月之前回本的概率</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释份额</translation>
    </message>
    <message>
        <source>%1 is a date, which moves flows from month to month</source>
        <translation>%1 是日期，会使现金流在月份之间移动</translation>
    </message>
    <message>
        <source>is drawn outside the years 1 to 9999; a day in them is needed</source>
        <translation>抽取到公元 1 至 9999 年之外；需要其间的一天</translation>
    </message>
    <message>
        <source>names %1, which is no number and no date that may be drawn; the path of a number or a date that is computed from is needed, such as /contracts/ID/rent/rate</source>
        <translation>指向 %1，它既不是数字，也不是可以抽取的日期；需要参与计算的数字或日期的路径，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>names the date %1, which cannot be scaled; the operation &quot;add&quot;, of days, or &quot;set&quot;, to a day counted from 1 January 1970, is needed</source>
        <translation>指向日期 %1，日期不能缩放；需要操作“add”（加上天数）或“set”（设为自 1970 年 1 月 1 日起计的某天）</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which names no input of this project; the path of a number or a date that is computed from is needed, such as /contracts/ID/rent/rate</source>
        <translation>为“%1”，它不指向本项目的任何输入；需要参与计算的数字或日期的路径，例如 /contracts/ID/rent/rate</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>%1的变化</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the figures say, in sentences.</source>
        <translation>以文字说明各项数字。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Every metric with its unit.</source>
        <translation>全部指标及其单位。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Rent, break-even, commitment, expiries, cash flow and debt.</source>
        <translation>租金、盈亏平衡、承诺、到期、现金流与债务。</translation>
    </message>
    <message>
        <source>Rent roll</source>
        <translation>租金清单</translation>
    </message>
    <message>
        <source>A row for each contract, with the total.</source>
        <translation>每份租约一行，附合计。</translation>
    </message>
    <message>
        <source>Contract abstracts</source>
        <translation>租约摘要</translation>
    </message>
    <message>
        <source>What the largest contracts say.</source>
        <translation>最大租约的主要条款。</translation>
    </message>
    <message>
        <source>Every line by fiscal year.</source>
        <translation>各项目按财政年度列示。</translation>
    </message>
    <message>
        <source>The loans and what is owed by fiscal year.</source>
        <translation>各项贷款及各财政年度的欠款。</translation>
    </message>
    <message>
        <source>Key figures of all scenarios side by side.</source>
        <translation>各情景的关键指标对照。</translation>
    </message>
    <message>
        <source>What the value hangs on</source>
        <translation>价值取决于什么</translation>
    </message>
    <message>
        <source>The inputs with the largest swing.</source>
        <translation>影响最大的输入。</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>假设与来源</translation>
    </message>
    <message>
        <source>Where inputs come from, and the sources.</source>
        <translation>各输入的出处及来源清单。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How each figure is defined.</source>
        <translation>各项指标的定义。</translation>
    </message>
    <message>
        <source>Where inputs come from</source>
        <translation>输入的出处</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>First exit</source>
        <translation>首次退出</translation>
    </message>
    <message>
        <source>Rent in the model</source>
        <translation>模型期内租金</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>调高</translation>
    </message>
    <message>
        <source>NPV then</source>
        <translation>相应 NPV</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Power cost</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Exit proceeds</source>
        <translation>出售收入</translation>
    </message>
    <message>
        <source>Unlevered cash flow</source>
        <translation>无杠杆现金流</translation>
    </message>
    <message>
        <source>Debt draws</source>
        <translation>贷款提取</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>到期一次还本</translation>
    </message>
    <message>
        <source>Net income</source>
        <translation>净利润</translation>
    </message>
    <message>
        <source>FFO</source>
        <translation>FFO</translation>
    </message>
    <message>
        <source>AFFO</source>
        <translation>AFFO</translation>
    </message>
    <message>
        <source>Debt balance</source>
        <translation>债务余额</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Last day as modelled</source>
        <translation>模型中的最后一日</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>租金递增</translation>
    </message>
    <message>
        <source>Escalation, at least</source>
        <translation>租金递增下限</translation>
    </message>
    <message>
        <source>Escalation, at most</source>
        <translation>租金递增上限</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>爬坡</translation>
    </message>
    <message>
        <source>then</source>
        <translation>其后</translation>
    </message>
    <message>
        <source>Rent reduced</source>
        <translation>租金减免</translation>
    </message>
    <message>
        <source>May be ended by</source>
        <translation>可提前终止方</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>the landlord</source>
        <translation>出租人</translation>
    </message>
    <message>
        <source>either party</source>
        <translation>任一方</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Termination fee</source>
        <translation>终止费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: gross</source>
        <translation>无（全包租金）</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, valued %2, in %3</source>
        <translation>%1，估值日 %2，货币 %3</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 a kW and month</source>
        <translation>每 kW 每月 %1</translation>
    </message>
    <message>
        <source>%1 a GPU-hour</source>
        <translation>每 GPU 小时 %1</translation>
    </message>
    <message>
        <source>The %1 contracts with the most rent of %2.</source>
        <translation>共 %2 份租约，此处为租金最高的 %1 份。</translation>
    </message>
    <message>
        <source>%1 MW</source>
        <translation>%1 MW</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 块 GPU</translation>
    </message>
    <message>
        <source>%1 MW, %2 GPUs</source>
        <translation>%1 MW，%2 块 GPU</translation>
    </message>
    <message>
        <source>%1 MW in %2 deliveries, %3 to %4</source>
        <translation>%1 MW，分 %2 批交付，%3至%4</translation>
    </message>
    <message>
        <source>%1 GPUs in %2 deliveries, %3 to %4</source>
        <translation>%1 块 GPU，分 %2 批交付，%3至%4</translation>
    </message>
    <message>
        <source>%1 MW, %2 GPUs in %3 deliveries, %4 to %5</source>
        <translation>%1 MW，%2 块 GPU，分 %3 批交付，%4至%5</translation>
    </message>
    <message>
        <source>%1% every month</source>
        <translation>每月 %1%</translation>
    </message>
    <message>
        <source>%1% every %2 months</source>
        <translation>每 %2 个月 %1%</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>power %1%, operating costs %2%</source>
        <translation>电费 %1%，运营成本 %2%</translation>
    </message>
    <message>
        <source>%1 month at %2%</source>
        <translation>%1 个月按 %2%</translation>
    </message>
    <message>
        <source>%1 months at %2%</source>
        <translation>%1 个月按 %2%</translation>
    </message>
    <message>
        <source>%1 month from month %2 at %3%</source>
        <translation>自第 %2 个月起 %1 个月按 %3%</translation>
    </message>
    <message>
        <source>%1 months from month %2 at %3%</source>
        <translation>自第 %2 个月起 %1 个月按 %3%</translation>
    </message>
    <message>
        <source>%1 days, from %2 on</source>
        <translation>%1 天，自%2起</translation>
    </message>
    <message>
        <source>%1 months&apos; rent</source>
        <translation>%1 个月租金</translation>
    </message>
    <message>
        <source>%1 + %2%</source>
        <translation>%1 + %2%</translation>
    </message>
    <message>
        <source>%1 every month</source>
        <translation>%1，每月</translation>
    </message>
    <message>
        <source>%1 every %2 months</source>
        <translation>%1，每 %2 个月</translation>
    </message>
    <message>
        <source>%1 + %2% every month</source>
        <translation>%1 + %2%，每月</translation>
    </message>
    <message>
        <source>%1 + %2% every %3 months</source>
        <translation>%1 + %2%，每 %3 个月</translation>
    </message>
    <message>
        <source>%1: credit rating</source>
        <translation>%1：信用评级</translation>
    </message>
    <message>
        <source>%1: credit guarantor</source>
        <translation>%1：信用担保人</translation>
    </message>
    <message>
        <source>%1: prepayment</source>
        <translation>%1：预付款</translation>
    </message>
    <message>
        <source>%1: deposit</source>
        <translation>%1：押金</translation>
    </message>
    <message>
        <source>%1: renewal options</source>
        <translation>%1：续租选择权</translation>
    </message>
    <message>
        <source>%1: notes</source>
        <translation>%1：备注</translation>
    </message>
    <message>
        <source>%1: overrides %2</source>
        <translation>%1：改动 %2</translation>
    </message>
    <message>
        <source>%1: overrides %2 value</source>
        <translation>%1：改动 %2 的值</translation>
    </message>
    <message>
        <source>%1: overrides %2 scale</source>
        <translation>%1：改动 %2 的倍数</translation>
    </message>
    <message>
        <source>%1: overrides %2 add</source>
        <translation>%1：改动 %2 的增量</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>承租人</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>whether the contract counts</source>
        <translation>租约是否计入</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>end</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>critical IT power</source>
        <translation>关键 IT 负载</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU数量</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU小时</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>分批交付</translation>
    </message>
    <message>
        <source>basis of the rent</source>
        <translation>租金计价方式</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>kind of escalation</source>
        <translation>租金递增方式</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>租金递增率</translation>
    </message>
    <message>
        <source>curve of the escalation</source>
        <translation>递增所用曲线</translation>
    </message>
    <message>
        <source>margin over the index</source>
        <translation>指数加成</translation>
    </message>
    <message>
        <source>cap of the escalation</source>
        <translation>递增上限</translation>
    </message>
    <message>
        <source>floor of the escalation</source>
        <translation>递增下限</translation>
    </message>
    <message>
        <source>months between escalations</source>
        <translation>递增间隔月数</translation>
    </message>
    <message>
        <source>months to the first escalation</source>
        <translation>首次递增前月数</translation>
    </message>
    <message>
        <source>rent steps</source>
        <translation>租金阶梯</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>爬坡期</translation>
    </message>
    <message>
        <source>abatements</source>
        <translation>免租</translation>
    </message>
    <message>
        <source>free months</source>
        <translation>免租月数</translation>
    </message>
    <message>
        <source>who may end the contract</source>
        <translation>有权终止租约的一方</translation>
    </message>
    <message>
        <source>earliest notice</source>
        <translation>最早通知日</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知期</translation>
    </message>
    <message>
        <source>termination fee</source>
        <translation>终止费</translation>
    </message>
    <message>
        <source>termination fee in months of rent</source>
        <translation>以月租金计的终止费</translation>
    </message>
    <message>
        <source>probability of notice in a year</source>
        <translation>年度通知概率</translation>
    </message>
    <message>
        <source>early end</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>recovered share of power</source>
        <translation>电费回收比例</translation>
    </message>
    <message>
        <source>recovered share of operating costs</source>
        <translation>运营成本回收比例</translation>
    </message>
    <message>
        <source>load factor</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>租赁佣金</translation>
    </message>
    <message>
        <source>fit-out a kW</source>
        <translation>每kW装修费</translation>
    </message>
    <message>
        <source>probability of renewal</source>
        <translation>续租概率</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>空置期</translation>
    </message>
    <message>
        <source>term after expiry</source>
        <translation>到期后租期</translation>
    </message>
    <message>
        <source>curve of the market rent</source>
        <translation>市场租金曲线</translation>
    </message>
    <message>
        <source>rent at renewal, of the market&apos;s</source>
        <translation>续租租金占市场租金的比例</translation>
    </message>
    <message>
        <source>escalation after expiry</source>
        <translation>到期后租金递增率</translation>
    </message>
    <message>
        <source>cost of renewal a kW</source>
        <translation>每kW续租成本</translation>
    </message>
    <message>
        <source>cost of letting anew a kW</source>
        <translation>每kW重新出租成本</translation>
    </message>
    <message>
        <source>last day of all</source>
        <translation>最后截止日</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>信用评级</translation>
    </message>
    <message>
        <source>probability of default in a year</source>
        <translation>年度违约概率</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>担保人</translation>
    </message>
    <message>
        <source>prepayment</source>
        <translation>预付款</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>renewal options</source>
        <translation>续租选择权</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>as the basis of the row says</source>
        <translation>按该行的计价方式</translation>
    </message>
    <message>
        <source>money a month</source>
        <translation>每月金额</translation>
    </message>
    <message>
        <source>money a year</source>
        <translation>每年金额</translation>
    </message>
    <message>
        <source>money a month and kW</source>
        <translation>每kW每月金额</translation>
    </message>
    <message>
        <source>money a year and kW</source>
        <translation>每kW每年金额</translation>
    </message>
    <message>
        <source>money a month and MW</source>
        <translation>每MW每月金额</translation>
    </message>
    <message>
        <source>money a year and MW</source>
        <translation>每MW每年金额</translation>
    </message>
    <message>
        <source>money an hour and GPU</source>
        <translation>每GPU每小时金额</translation>
    </message>
    <message>
        <source>money a month and GPU</source>
        <translation>每GPU每月金额</translation>
    </message>
    <message>
        <source>a fraction, 0.03 for 3%</source>
        <translation>小数（0.03表示3%）</translation>
    </message>
    <message>
        <source>percent, 3 for 3%</source>
        <translation>百分数（3表示3%）</translation>
    </message>
    <message>
        <source>months of 30 days</source>
        <translation>每月按30天计的月数</translation>
    </message>
    <message>
        <source>GPU-hours a month of 730 hours</source>
        <translation>每月GPU小时（每月730小时）</translation>
    </message>
    <message>
        <source>GPU-hours a year of 8,760 hours</source>
        <translation>每年GPU小时（每年8,760小时）</translation>
    </message>
    <message>
        <source>GPU-hours over the whole term</source>
        <translation>整个期限的GPU小时</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>days as Excel counts them</source>
        <translation>Excel的日期序列号</translation>
    </message>
    <message>
        <source>%1. Map the column that says it, or give the mapping a default for it</source>
        <translation>%1。请指定含有该内容的列，或在映射中设定默认值</translation>
    </message>
    <message>
        <source>%1. Fill in %2 of the row, or leave the row out</source>
        <translation>%1。请填写该行的%2列，或略去该行</translation>
    </message>
    <message>
        <source>%1. Give the column of the rent its unit</source>
        <translation>%1。请为租金列指定单位</translation>
    </message>
    <message>
        <source>%1. An index is a curve of the project: leave the rate empty, and set escalation/kind and escalation/curve</source>
        <translation>%1。指数是项目中的曲线：请将比率留空，并设置escalation/kind和escalation/curve</translation>
    </message>
    <message>
        <source>the project would have a fault at %1: %2</source>
        <translation>项目将在%1处出错：%2</translation>
    </message>
    <message>
        <source>%1 is no number; write one in digits, or leave the cell empty</source>
        <translation>%1不是数字；请用数字书写，或将单元格留空</translation>
    </message>
    <message>
        <source>%1 is no number written as 1,234.56; write it so, or choose the number format 1.234,56</source>
        <translation>%1不是1,234.56这种写法的数字；请改用该写法，或选择数字格式1.234,56</translation>
    </message>
    <message>
        <source>%1 is no number written as 1.234,56; write it so, or choose the number format 1,234.56</source>
        <translation>%1不是1.234,56这种写法的数字；请改用该写法，或选择数字格式1,234.56</translation>
    </message>
    <message>
        <source>%1 is larger or smaller than any number that can be computed with; correct it</source>
        <translation>%1超出可计算的数字范围；请更正</translation>
    </message>
    <message>
        <source>%1 is larger than any number that can be computed with; correct it or its unit</source>
        <translation>%1超出可计算的数字范围；请更正该数字或其单位</translation>
    </message>
    <message>
        <source>is a number that is no date of our time as Excel counts days; write it as YYYY-MM-DD</source>
        <translation>是数字，但按Excel的日期序列号不是合理的日期；请写成YYYY-MM-DD</translation>
    </message>
    <message>
        <source>%1 is a number, not a date; format the cell as a date, or choose the date format of Excel&apos;s numbers</source>
        <translation>%1是数字而不是日期；请将单元格设为日期格式，或选择Excel序列号的日期格式</translation>
    </message>
    <message>
        <source>%1 is a day that does not exist; correct it</source>
        <translation>%1是不存在的日期；请更正</translation>
    </message>
    <message>
        <source>%1 is no day written %2; correct it, or choose another date format</source>
        <translation>%1不是%2写法的日期；请更正，或选择其他日期格式</translation>
    </message>
    <message>
        <source>is %1 where a value is needed; mend the formula, or write the value in</source>
        <translation>此处需要数值，却是%1；请修正公式，或直接填入数值</translation>
    </message>
    <message>
        <source>%1 is no JSON (%2); correct it, or leave the cell empty</source>
        <translation>%1不是有效的JSON（%2）；请更正，或将单元格留空</translation>
    </message>
    <message>
        <source>%1 has no letters or digits to make an id of; write some, or leave the column out</source>
        <translation>%1中没有可用于生成编号的字母或数字；请补写，或略去该列</translation>
    </message>
    <message>
        <source>%1 is no %2; one of %3 is needed</source>
        <translation>%1不是有效的%2；应为下列之一：%3</translation>
    </message>
    <message>
        <source>%1 is neither TRUE nor FALSE; write one of them</source>
        <translation>%1既不是TRUE也不是FALSE；请填写其中之一</translation>
    </message>
    <message>
        <source>%1 has no day and is taken for %2</source>
        <translation>%1没有写明日，按%2处理</translation>
    </message>
    <message>
        <source>%1 has %2 behind its number, which is no unit of %3; write the number alone</source>
        <translation>%1的数字后面有%2，这不是%3的单位；请只写数字</translation>
    </message>
    <message>
        <source>%1 is a date, and %2 a number; correct the cell or its format</source>
        <translation>%1是日期，而%2应为数字；请更正单元格或其格式</translation>
    </message>
    <message>
        <source>%1 is no whole number; one is needed</source>
        <translation>%1不是整数；此处需要整数</translation>
    </message>
    <message>
        <source>is no term of 1 to 1200 whole months; correct it, or give the contract&apos;s last day instead</source>
        <translation>不是1至1200个整月的期限；请更正，或改为给出租约的最后一天</translation>
    </message>
    <message>
        <source>would end the contract on %1, but its end is said to be %2, which is taken; correct one of them</source>
        <translation>按此期限租约应于%1到期，但到期日写为%2，现以后者为准；请更正其中之一</translation>
    </message>
    <message>
        <source>is a rent a month and GPU, and the row has no number of GPUs; map their column</source>
        <translation>是每GPU每月的租金，而该行没有GPU数量；请指定GPU数量列</translation>
    </message>
    <message>
        <source>says %1, but the rent&apos;s column is mapped as %2, which is taken; take the unit out of the mapping to go by the row</source>
        <translation>写的是%1，但租金列的单位被指定为%2，现以后者为准；若要按各行处理，请去掉映射中的单位</translation>
    </message>
    <message>
        <source>are GPU-hours over a term, and the row has no start and end to divide them by; give both</source>
        <translation>是整个期限的GPU小时，而该行没有可用于换算的起始日和到期日；请两者都给出</translation>
    </message>
    <message>
        <source>are more than the row&apos;s GPUs have; correct one of them, or the unit of the hours</source>
        <translation>超过该行GPU所能提供的小时数；请更正其中之一，或更正小时数的单位</translation>
    </message>
    <message>
        <source>stand beside abatements; leave one of the columns out</source>
        <translation>与免租列重复；请略去其中一列</translation>
    </message>
    <message>
        <source>is no whole number of months; round it, or write abatements</source>
        <translation>不是整月数；请取整，或改写为免租</translation>
    </message>
    <message>
        <source>is a period of notice without a day from which it may be given: the contract is taken to have no right to end early. Give termination/earliest_notice where it has one</source>
        <translation>只有通知期而没有可发出通知的起始日：视为租约不得提前终止。若可提前终止，请给出termination/earliest_notice</translation>
    </message>
    <message>
        <source>is a rent by the kW without a power: it comes to nothing. Map the column of the power</source>
        <translation>租金按kW计价，却没有功率，租金将为零。请指定功率列</translation>
    </message>
    <message>
        <source>is a rent by the GPU without GPUs: it comes to nothing. Map the column of the GPUs</source>
        <translation>租金按GPU计价，却没有GPU，租金将为零。请指定GPU数量列</translation>
    </message>
    <message>
        <source>stands beside another column for what it is part of; leave one of the two empty</source>
        <translation>与其所属内容的另一列重复；请将两者之一留空</translation>
    </message>
    <message>
        <source>%1 is no facility of the project: a new one is made. If it is one of them, write its id or its name</source>
        <translation>%1不是项目中的设施：将新建一个。若它就是其中之一，请填写其编号或名称</translation>
    </message>
    <message>
        <source>says no facility; map the column that names it, or give the mapping a default for /facility: one of %1</source>
        <translation>没有写明设施；请指定含有设施的列，或在映射中为/facility设定默认值，可选：%1</translation>
    </message>
    <message>
        <source>%1 says %2, but the rows above it come to %3, all of them to %4; check that no row is missing or counted twice</source>
        <translation>%1写的是%2，但其上各行合计为%3，全部合计为%4；请检查是否有遗漏或重复计算的行</translation>
    </message>
    <message>
        <source>%1 says %2, but the rows above it come to %3; check that no row is missing or counted twice</source>
        <translation>%1写的是%2，但其上各行合计为%3；请检查是否有遗漏或重复计算的行</translation>
    </message>
    <message>
        <source>it has %1 rows of contracts, and 100,000 at most are imported; split the table</source>
        <translation>表中有%1行租约，而最多导入100,000行；请拆分表格</translation>
    </message>
    <message>
        <source>the project has a contract %1 already; update the contracts that it has, leave the row out, or give it another id</source>
        <translation>项目中已有租约%1；请选择更新已有租约、略去该行，或另给编号</translation>
    </message>
    <message>
        <source>there is no row with a contract; check the heading row, and which rows are left out</source>
        <translation>没有任何租约行；请检查标题行，以及哪些行被略去</translation>
    </message>
    <message>
        <source>a total, %1</source>
        <translation>合计行%1</translation>
    </message>
    <message>
        <source>vacant space</source>
        <translation>空置面积</translation>
    </message>
    <message>
        <source>one cell alone, %1</source>
        <translation>只有一个单元格%1</translation>
    </message>
    <message>
        <source>the headings again</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>left out by the mapping</source>
        <translation>由映射略去</translation>
    </message>
    <message>
        <source>headings are taken from row %1 and the row below</source>
        <translation>标题取自第%1行及其下一行</translation>
    </message>
    <message>
        <source>headings are taken from row %1</source>
        <translation>标题取自第%1行</translation>
    </message>
    <message>
        <source>no row looks like headings; the first is taken for them</source>
        <translation>没有看起来像标题的行；以第一行为标题</translation>
    </message>
    <message>
        <source>the headings are those of an exported roll: nothing else is guessed</source>
        <translation>标题与导出的租约清单一致：其余无需推测</translation>
    </message>
    <message>
        <source>nothing says whether %1 has thousands or decimals; numbers are read as %2</source>
        <translation>无法判断%1中的符号是千位分隔还是小数点；数字按%2读取</translation>
    </message>
    <message>
        <source>numbers are written as 1.234,56</source>
        <translation>数字的写法为1.234,56</translation>
    </message>
    <message>
        <source>nothing says which number of %1 is the month; dates are read as %2</source>
        <translation>无法判断%1中哪个数字是月份；日期按%2读取</translation>
    </message>
    <message>
        <source>dates are read as %1</source>
        <translation>日期按%1读取</translation>
    </message>
    <message>
        <source>column %1, %2, is left out: no field is known by its heading, or another column suits it better</source>
        <translation>%1列%2被略去：其标题不对应任何字段，或另一列更合适</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3 in %4, in %5: %6</source>
        <translation>%1列%2视为%3，单位为%4，以%5计：%6</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3 in %4, in %5</source>
        <translation>%1列%2视为%3，单位为%4，以%5计</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3 in %4: %5</source>
        <translation>%1列%2视为%3，单位为%4：%5</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3 in %4</source>
        <translation>%1列%2视为%3，单位为%4</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3, in %4</source>
        <translation>%1列%2视为%3，以%4计</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3: %4</source>
        <translation>%1列%2视为%3：%4</translation>
    </message>
    <message>
        <source>column %1, %2, is taken for %3</source>
        <translation>%1列%2视为%3</translation>
    </message>
    <message>
        <source>nothing says who may end a contract early: the tenant is taken</source>
        <translation>未写明谁可提前终止租约：按承租人处理</translation>
    </message>
    <message>
        <source>nothing says the period of notice: 0 days are taken</source>
        <translation>未写明通知期：按0天处理</translation>
    </message>
    <message>
        <source>contracts of GPUs are taken for the kind compute</source>
        <translation>GPU租约的类型按算力（compute）处理</translation>
    </message>
    <message>
        <source>rows with one cell, such as row %1, %2, name the facility of the rows below</source>
        <translation>只有一个单元格的行（如第%1行%2）为其下各行的设施名称</translation>
    </message>
    <message>
        <source>of %1 sheets %2 is read, whose headings say most</source>
        <translation>在%1个工作表中读取%2，其标题信息最全</translation>
    </message>
    <message>
        <source>nothing says the unit, and such amounts are paid an hour and GPU</source>
        <translation>未写明单位，而这样的金额通常按每GPU每小时支付</translation>
    </message>
    <message>
        <source>nothing says the unit, and such amounts are paid a month and kW</source>
        <translation>未写明单位，而这样的金额通常按每kW每月支付</translation>
    </message>
    <message>
        <source>nothing says the unit, and such amounts are paid a month</source>
        <translation>未写明单位，而这样的金额通常按月支付</translation>
    </message>
    <message>
        <source>nothing says the unit, and the numbers are large</source>
        <translation>未写明单位，而数字较大</translation>
    </message>
    <message>
        <source>nothing says the unit, and the numbers are small</source>
        <translation>未写明单位，而数字较小</translation>
    </message>
    <message>
        <source>nothing says so, but the numbers are above 1</source>
        <translation>虽未写明，但数字大于1</translation>
    </message>
    <message>
        <source>nothing says over which time</source>
        <translation>未写明所指的时间段</translation>
    </message>
    <message>
        <source>its heading says percent, but all numbers are below 0.5</source>
        <translation>标题写的是百分数，但所有数字都小于0.5</translation>
    </message>
    <message>
        <source>read as UTF-16</source>
        <translation>按UTF-16读取</translation>
    </message>
    <message>
        <source>read as Windows-1252, since it is not UTF-8; if letters are wrong, save it as CSV UTF-8</source>
        <translation>不是UTF-8，按Windows-1252读取；若出现乱码，请另存为CSV UTF-8</translation>
    </message>
    <message>
        <source>no column is headed %1 in row %2, which the mapping takes for %3; give the mapping the heading of this sheet, or take the column out of it</source>
        <translation>第%2行没有标题为%1的列，而映射将其视为%3；请在映射中改用本表的标题，或从映射中去掉该列</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; the letters of a column, A to XFD, are needed</source>
        <translation>为&quot;%1&quot;；应为列字母A至XFD</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; this field has no units: leave it out</source>
        <translation>为&quot;%1&quot;；该字段没有单位，请去掉</translation>
    </message>
    <message>
        <source>is column %1, as another one; each column stands once</source>
        <translation>与另一项同为%1列；每列只能出现一次</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, as of column %2; each field has one column</source>
        <translation>为&quot;%1&quot;，与%2列相同；每个字段只能有一列</translation>
    </message>
    <message>
        <source>is %1; &quot;rackrent-roll-mapping&quot; is needed: is this a mapping?</source>
        <translation>为%1；应为&quot;rackrent-roll-mapping&quot;：这是映射文件吗？</translation>
    </message>
    <message>
        <source>has %1; numbers of rows, from 1 on, are needed</source>
        <translation>含有%1；应为从1起的行号</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;; a path within a contract, such as &quot;/rent/rate&quot;, &quot;term&quot;, &quot;free_months&quot; or &quot;gpu_hours&quot; is needed</source>
        <translation>指定了&quot;%1&quot;；应为租约内的路径，如&quot;/rent/rate&quot;、&quot;term&quot;、&quot;free_months&quot;或&quot;gpu_hours&quot;</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; a path within a contract, such as &quot;/rent/rate&quot;, &quot;term&quot;, &quot;free_months&quot; or &quot;gpu_hours&quot; is needed</source>
        <translation>为&quot;%1&quot;；应为租约内的路径，如&quot;/rent/rate&quot;、&quot;term&quot;、&quot;free_months&quot;或&quot;gpu_hours&quot;</translation>
    </message>
    <message>
        <source>it is empty; a table with a heading and a row for each contract is needed</source>
        <translation>文件是空的；应为带标题、每份租约一行的表格</translation>
    </message>
    <message>
        <source>row %1 has more than 16,384 cells; is it a table, and is its delimiter one of , ; | or a tab?</source>
        <translation>第%1行超过16,384个单元格；这是表格吗？其分隔符是否为, ; | 或制表符？</translation>
    </message>
    <message>
        <source>row %1 has a cell of more than 1,000,000 bytes; is a quote missing there?</source>
        <translation>第%1行有超过1,000,000字节的单元格；那里是否缺少引号？</translation>
    </message>
    <message>
        <source>row %1 goes beyond 8,000,000 cells; split the table</source>
        <translation>到第%1行时已超过8,000,000个单元格；请拆分表格</translation>
    </message>
    <message>
        <source>it has more than 1,048,576 rows; split the table</source>
        <translation>超过1,048,576行；请拆分表格</translation>
    </message>
    <message>
        <source>a quote in line %1 has no end, so that all behind it would be one cell; add it, or double a quote that is part of the text</source>
        <translation>第%1行的引号没有结束，其后的全部内容将成为一个单元格；请补上引号，或将属于文本的引号写两次</translation>
    </message>
    <message>
        <source>line %1 has a NUL character, so that this is no table as text; save it as CSV UTF-8 or as an Excel workbook (.xlsx)</source>
        <translation>第%1行含有NUL字符，因此不是文本表格；请另存为CSV UTF-8或Excel工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>it is larger than 128 MB; copy the table into a file of its own</source>
        <translation>文件超过128 MB；请将表格复制到单独的文件中</translation>
    </message>
    <message>
        <source>it is a workbook of Excel 97 (.xls) or one with a password; save it as .xlsx without a password, or as CSV</source>
        <translation>这是Excel 97工作簿（.xls）或带密码的工作簿；请另存为不带密码的.xlsx，或CSV</translation>
    </message>
    <message>
        <source>it is a PDF; a table as .xlsx or CSV is needed</source>
        <translation>这是PDF；需要.xlsx或CSV表格</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb); save it as .xlsx or CSV</source>
        <translation>这是二进制工作簿（.xlsb）；请另存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is an OpenDocument table (.ods); save it as .xlsx or CSV</source>
        <translation>这是OpenDocument表格（.ods）；请另存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is an archive and no workbook; give an .xlsx or CSV file</source>
        <translation>这是压缩包而不是工作簿；请提供.xlsx或CSV文件</translation>
    </message>
    <message>
        <source>it is a folder; name a file</source>
        <translation>这是文件夹；请指定文件</translation>
    </message>
    <message>
        <source>%1; name a file that exists and may be read</source>
        <translation>%1；请指定存在且可读取的文件</translation>
    </message>
    <message>
        <source>it takes more than 20 seconds or 1 GB of memory to read; copy the table into a new workbook, or save the sheet as CSV</source>
        <translation>读取需要超过20秒或1 GB内存；请将表格复制到新的工作簿，或将工作表另存为CSV</translation>
    </message>
    <message>
        <source>there is no memory to hand the workbook on; save the sheet as CSV</source>
        <translation>没有足够内存传递工作簿；请将工作表另存为CSV</translation>
    </message>
    <message>
        <source>workbooks are read by %1, which cannot be run: %2. Install Rackrent as a whole, or save the sheet as CSV</source>
        <translation>工作簿由%1读取，但它无法运行：%2。请完整安装Rackrent，或将工作表另存为CSV</translation>
    </message>
    <message>
        <source>the program that reads spreadsheets, rackrent-sheet, did not give a whole table; save the sheet as CSV and import that</source>
        <translation>读取电子表格的程序rackrent-sheet没有给出完整的表格；请将工作表另存为CSV后导入</translation>
    </message>
    <message>
        <source>it has no sheets; is it a workbook (.xlsx)? Save the table as .xlsx or CSV</source>
        <translation>其中没有工作表；这是工作簿（.xlsx）吗？请将表格另存为.xlsx或CSV</translation>
    </message>
    <message>
        <source>it is no workbook that can be read (%1); save it again in Excel or LibreOffice, or as CSV</source>
        <translation>这不是可读取的工作簿（%1）；请在Excel或LibreOffice中重新保存，或另存为CSV</translation>
    </message>
    <message>
        <source>it is cut off: the directory at the end of the workbook is missing. Copy or download the whole file again</source>
        <translation>文件不完整：缺少工作簿末尾的目录。请重新复制或下载完整的文件</translation>
    </message>
    <message>
        <source>it is one of several parts of an archive; save it as one workbook</source>
        <translation>这是分卷压缩包的一部分；请存为一个工作簿</translation>
    </message>
    <message>
        <source>it has %1 parts, and a workbook of %2 at most is read; copy the table into a new workbook</source>
        <translation>其中有%1个部件，而最多读取%2个；请将表格复制到新的工作簿</translation>
    </message>
    <message>
        <source>it would unpack to more than 256 MB; copy the table into a new workbook, or save it as CSV</source>
        <translation>解压后将超过256 MB；请将表格复制到新的工作簿，或另存为CSV</translation>
    </message>
    <message>
        <source>its directory is not where the end of the file says; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>目录不在文件末尾所示的位置；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
    <message>
        <source>its directory ends early; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>目录提前结束；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
    <message>
        <source>its directory does not end where it says; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>目录没有在所示的位置结束；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
    <message>
        <source>its parts lie over each other; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>部件相互重叠；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
    <message>
        <source>it has two parts called &quot;%1&quot;; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>有两个名为&quot;%1&quot;的部件；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is encrypted; save it without a password</source>
        <translation>部件&quot;%1&quot;已加密；请存为不带密码的文件</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is damaged: it does not unpack to what the directory says. Copy or download the file again, or save it again in the program it came from</source>
        <translation>部件&quot;%1&quot;已损坏：解压结果与目录不符。请重新复制或下载该文件，或在原程序中重新保存</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is no XML in UTF-8; save the workbook again in Excel or LibreOffice</source>
        <translation>部件&quot;%1&quot;不是UTF-8的XML；请在Excel或LibreOffice中重新保存工作簿</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is packed by method %2; save it again in Excel or LibreOffice</source>
        <translation>部件&quot;%1&quot;使用压缩方法%2；请在Excel或LibreOffice中重新保存</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; says that it has 4 GB or more; a workbook of 256 MB unpacked at most is read</source>
        <translation>部件&quot;%1&quot;称有4 GB或更大；最多读取解压后256 MB的工作簿</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; would unpack to %2 bytes, more than %3 times its size; such a file is refused. Copy the table into a new workbook, or save it as CSV</source>
        <translation>部件&quot;%1&quot;解压后为%2字节，超过其大小的%3倍；此类文件不予读取。请将表格复制到新的工作簿，或另存为CSV</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; has a document type, which no workbook needs and which can do harm; such a file is refused. Copy the table into a new workbook, or save it as CSV</source>
        <translation>部件&quot;%1&quot;含有文档类型声明，工作簿并不需要它，且可能有害；此类文件不予读取。请将表格复制到新的工作簿，或另存为CSV</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; %2; the file is damaged or was made to do harm: save it again in the program it came from</source>
        <translation>部件&quot;%1&quot;有问题（%2）；文件已损坏或带有恶意：请在原程序中重新保存</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>%1 (shown)</source>
        <translation>%1（正在显示）</translation>
    </message>
    <message>
        <source>It is drawn over the charts while another scenario is shown</source>
        <translation>显示其他情景时，它会绘制在图表之上</translation>
    </message>
    <message>
        <source>No more than %1 are told apart</source>
        <translation>最多只能区分 %1 个</translation>
    </message>
    <message>
        <source>Draw %1 over the charts</source>
        <translation>将%1绘制在图表之上</translation>
    </message>
    <message>
        <source>Take %1 off the charts</source>
        <translation>从图表上移除%1</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Take scenarios off the charts</source>
        <translation>从图表上移除情景</translation>
    </message>
    <message>
        <source>The project has no scenarios yet</source>
        <translation>项目还没有情景</translation>
    </message>
</context>
<context>
    <name>PartKinds</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps of a place</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>the whole project</source>
        <translation>整个项目</translation>
    </message>
</context>
<context>
    <name>PartRemoval</name>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes to “%1” before closing it?</source>
        <translation>关闭之前保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>未保存的更改将丢失。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>“%1”在此打开之后被其他程序更改。</translation>
    </message>
    <message>
        <source>Saving over it loses those changes. Save as another file to keep both.</source>
        <translation>覆盖保存将丢失那些更改。另存为其他文件可两者兼得。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Rackrent projects (*.rackrent);;All files (*)</source>
        <translation>Rackrent 项目 (*.rackrent);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Rackrent projects (*.rackrent)</source>
        <translation>Rackrent 项目 (*.rackrent)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>CSV data (*.csv)</source>
        <translation>CSV 数据 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is used elsewhere.</source>
        <translation>“%1”在别处被使用。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>Deleting it takes these with it:
%1</source>
        <translation>删除它会一并删除：
%1</translation>
    </message>
    <message>
        <source>Let these use something else first, then delete it:
%1</source>
        <translation>请先让下列各项改用其他内容，再删除：
%1</translation>
    </message>
    <message>
        <source>Delete with them</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML 网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown 文本 (*.md)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import rent roll</source>
        <translation>导入租金清单</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>载入映射</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>映射 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Nothing was changed there.</source>
        <translation>无法将报告写入 %1：%2。该处没有任何更改。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>there is too little memory to draw it</source>
        <translation>内存不足，无法绘制</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, which a report in Chinese needs; install one, such as Noto Sans CJK SC.</source>
        <translation>未安装含中文字符的字体，中文报告需要这种字体；请安装一种，例如 Noto Sans CJK SC。</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>as the row says</source>
        <translation>按该行所写</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 a month and kW</source>
        <translation>每 kW 每月 %1</translation>
    </message>
    <message>
        <source>%1 a year and kW</source>
        <translation>每 kW 每年 %1</translation>
    </message>
    <message>
        <source>%1 a month and MW</source>
        <translation>每 MW 每月 %1</translation>
    </message>
    <message>
        <source>%1 a year and MW</source>
        <translation>每 MW 每年 %1</translation>
    </message>
    <message>
        <source>%1 an hour and GPU</source>
        <translation>每 GPU 每小时 %1</translation>
    </message>
    <message>
        <source>%1 a month and GPU</source>
        <translation>每 GPU 每月 %1</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>of the whole term</source>
        <translation>整个期限</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>0.03 for 3%</source>
        <translation>0.03 表示 3%</translation>
    </message>
    <message>
        <source>3 for 3%</source>
        <translation>3 表示 3%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>以千计</translation>
    </message>
    <message>
        <source>in millions</source>
        <translation>以百万计</translation>
    </message>
    <message>
        <source>in billions</source>
        <translation>以十亿计</translation>
    </message>
    <message>
        <source>times %1</source>
        <translation>乘以 %1</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>Excel&apos;s numbers</source>
        <translation>Excel 序列号</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that exists and may be written to.</source>
        <translation>无法写入 %1：%2。请指定一个存在且可写的文件夹中的文件。</translation>
    </message>
    <message>
        <source>%1, valued on %2</source>
        <translation>%1，估值日 %2</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>What each scenario changes</source>
        <translation>各情景的变化</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>假设与来源</translation>
    </message>
    <message>
        <source>Assumed or inferred</source>
        <translation>假设或推断</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The project names no sources and no assumptions.</source>
        <translation>项目未列出来源或假设。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>StartEntries</name>
    <message>
        <source>Colossus</source>
        <translation>Colossus</translation>
    </message>
    <message>
        <source>xAI lets GPU compute to Anthropic and Google, who may leave on 90 days&apos; notice</source>
        <translation>xAI 向 Anthropic 与 Google 出租 GPU 算力，二者可提前 90 天通知退租</translation>
    </message>
    <message>
        <source>River Bend</source>
        <translation>River Bend</translation>
    </message>
    <message>
        <source>Hut 8&apos;s triple-net lease of 245 MW for 15 years, with its notes</source>
        <translation>Hut 8 的 245 MW 三净租约，为期 15 年，附其票据</translation>
    </message>
    <message>
        <source>Ellendale</source>
        <translation>Ellendale</translation>
    </message>
    <message>
        <source>Applied Digital&apos;s three buildings for CoreWeave, 400 MW</source>
        <translation>Applied Digital 为 CoreWeave 建造的三栋楼，400 MW</translation>
    </message>
    <message>
        <source>Childress</source>
        <translation>Childress</translation>
    </message>
    <message>
        <source>A neocloud: IREN&apos;s 76,000 GPUs for Microsoft, by the GPU-hour</source>
        <translation>新兴云商：IREN 为 Microsoft 提供的 76,000 张 GPU，按 GPU 小时计</translation>
    </message>
    <message>
        <source>A portfolio of 300 leases</source>
        <translation>300 份租约的组合</translation>
    </message>
    <message>
        <source>Invented: 30 facilities over 240 months, for scale</source>
        <translation>虚构数据：30 处设施、240 个月，用于检验规模</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空白项目</translation>
    </message>
    <message>
        <source>One facility, no contracts, ten years</source>
        <translation>一处设施，无租约，十年</translation>
    </message>
    <message>
        <source>Powered shell</source>
        <translation>带电毛坯楼</translation>
    </message>
    <message>
        <source>One triple-net lease for 15 years, a loan, a sale</source>
        <translation>一份 15 年三净租约、一笔贷款、一次出售</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Three tenants by the kW-month, renewals at market</source>
        <translation>三家承租人，按 kW·月计，按市价续租</translation>
    </message>
    <message>
        <source>GPU compute</source>
        <translation>GPU 算力</translation>
    </message>
    <message>
        <source>An anchor and the spot market by the GPU-hour</source>
        <translation>一家主力客户加现货市场，按 GPU 小时计</translation>
    </message>
</context>
<context>
    <name>rackrent::BridgeView</name>
    <message>
        <source>A&amp;veraged over all orders</source>
        <translation>对所有顺序取平均(&amp;V)</translation>
    </message>
    <message>
        <source>What a change explains depends on those made before it. Averaged over every order (Shapley), none is favoured; up to eight changes.</source>
        <translation>一项更改所解释的部分取决于在它之前所做的更改。对所有顺序取平均（Shapley）则不偏向任何一项；最多八项更改。</translation>
    </message>
    <message>
        <source>Choose two scenarios that differ.</source>
        <translation>请选择两个不同的情景。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>The file as last saved</source>
        <translation>上次保存的文件</translation>
    </message>
    <message>
        <source>Nothing is computed until the project&apos;s errors are mended.</source>
        <translation>在修正项目中的错误之前不进行计算。</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>上次编辑之前</translation>
    </message>
    <message>
        <source>Of another question</source>
        <translation>属于另一个问题</translation>
    </message>
</context>
<context>
    <name>rackrent::ChartsPanel</name>
    <message>
        <source>Before the last edit</source>
        <translation>为上次编辑之前的结果</translation>
    </message>
    <message>
        <source>No figures until the project&apos;s errors are mended.</source>
        <translation>项目中的错误修正之前没有数据。</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>尚无租约</translation>
    </message>
    <message>
        <source>Rent, break-even and commitment are drawn here with the first contract. Add one, or paste rows from a spreadsheet into the grid below.</source>
        <translation>有了第一份租约，这里就会画出租金、盈亏平衡与承诺。请添加一份，或将电子表格中的行粘贴到下方表格。</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>添加租约</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>移除图表</translation>
    </message>
    <message>
        <source>Move chart</source>
        <translation>移动图表</translation>
    </message>
    <message>
        <source>Standard dashboard</source>
        <translation>标准仪表板</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Note in the chart</source>
        <translation>图表中的备注</translation>
    </message>
    <message>
        <source>Note at %1:</source>
        <translation>%1 处的备注：</translation>
    </message>
</context>
<context>
    <name>rackrent::ChoiceEditor</name>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
</context>
<context>
    <name>rackrent::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>输入所需操作的几个字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action has these letters.</source>
        <translation>没有匹配的操作。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an action, and why it cannot be done</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>rackrent::ComparisonModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as base</source>
        <translation>同基准</translation>
    </message>
    <message>
        <source>%1; %2 to the base case</source>
        <translation>%1；较基准情景 %2</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>%1, weighted with %2</source>
        <translation>%1，权重 %2</translation>
    </message>
</context>
<context>
    <name>rackrent::ContractEventsModel</name>
    <message>
        <source>notice is given</source>
        <translation>已发出通知</translation>
    </message>
    <message>
        <source>The contract says nothing of it: double-click to add it in the form.</source>
        <translation>合同对此没有约定：双击可在表单中添加。</translation>
    </message>
    <message>
        <source>Switched off above: it does not happen in the simulation.</source>
        <translation>已在上方关闭：模拟中不会发生。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading, what stands below it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改%2的%1</translation>
    </message>
</context>
<context>
    <name>rackrent::ContractTableModel</name>
    <message>
        <source>The contract is no longer there.</source>
        <translation>该租约已不存在。</translation>
    </message>
    <message>
        <source>Change %1&apos;s %2</source>
        <translation>更改 %1 的%2</translation>
    </message>
    <message>
        <source>⚠ It %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ %1 %2</source>
        <comment>place, what is wrong with it</comment>
        <translation>⚠ %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>problem: it %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>没有对应的列。</translation>
    </message>
    <message>
        <source>A contract needs its %1: type another over it.</source>
        <comment>input</comment>
        <translation>租约须有%1：请直接输入其他值。</translation>
    </message>
    <message>
        <source>The contract is not written as one: mend it in its form.</source>
        <translation>该租约的写法不符合格式：请在其表单中修正。</translation>
    </message>
    <message>
        <source>A contract is let in a facility, and this project has none: add a facility first.</source>
        <translation>租约须属于某处设施，而本项目尚无设施：请先添加设施。</translation>
    </message>
    <message>
        <source>The scenario “%1” has no such contract: choose Base case to edit.</source>
        <translation>情景“%1”没有该合同：请选择基准情景后再编辑。</translation>
    </message>
    <message>
        <source>Set by the scenario “%1”.</source>
        <translation>由情景“%1”设定。</translation>
    </message>
    <message>
        <source>set by the scenario</source>
        <translation>由情景设定</translation>
    </message>
</context>
<context>
    <name>rackrent::ContractsPage</name>
    <message>
        <source>Contracts to be made</source>
        <translation>将要生成的租约</translation>
    </message>
    <message>
        <source>Contracts that the project has already</source>
        <translation>项目中已有的租约</translation>
    </message>
    <message>
        <source>are errors</source>
        <translation>视为错误</translation>
    </message>
    <message>
        <source>take what the roll says</source>
        <translation>按清单更新</translation>
    </message>
    <message>
        <source>Where the contracts go</source>
        <translation>租约的去处</translation>
    </message>
    <message>
        <source>a project made of the roll</source>
        <translation>由清单生成的项目</translation>
    </message>
    <message>
        <source>the project in the window</source>
        <translation>窗口中的项目</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>The contracts &amp;go into</source>
        <translation>租约导入到(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Contracts that the project has</source>
        <translation>项目中已有的租约(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rackrent::ContractsPanel</name>
    <message>
        <source>Contracts</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>None yet: add one with Ctrl+Shift+N.</source>
        <translation>尚无租约：按 Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>Type into a cell to change it: 1.25bn, 18m, 3%, 2026-10-01</source>
        <translation>在单元格中直接输入即可更改：1.25bn、18m、3%、2026-10-01</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) are added behind the last.</source>
        <translation>
            <numerusform>将在末尾添加 %n 份租约。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contract(s)</source>
        <translation>
            <numerusform>%1 / %n 份租约</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario “%1”: what is typed changes it, not the base case; what it sets stands in italics</source>
        <translation>情景“%1”：键入的内容更改该情景而非基准情景；由它设定的内容以斜体显示</translation>
    </message>
    <message>
        <source>Solve for this cell...</source>
        <translation>为此单元格求解...</translation>
    </message>
    <message>
        <source>A number or a date is solved for: choose a cell that has one.</source>
        <translation>只能对数字或日期求解：请选择含有数字或日期的单元格。</translation>
    </message>
    <message>
        <source>How late may it be delivered...</source>
        <translation>最多可以延迟多久交付...</translation>
    </message>
    <message>
        <source>How early may its tenant default...</source>
        <translation>租户最早何时可以违约...</translation>
    </message>
    <message>
        <source>How fast may GPU rents fall...</source>
        <translation>GPU 租金最快可以跌多少...</translation>
    </message>
</context>
<context>
    <name>rackrent::CorrelationsTable</name>
    <message>
        <source>Driver</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Type how two drivers move together, from -1 to 1; empty: independent</source>
        <translation>键入两个驱动因素如何共同变动，从 -1 到 1；留空：相互独立</translation>
    </message>
    <message>
        <source>A correlation is a number from -1 to 1.</source>
        <translation>相关系数是 -1 到 1 之间的数字。</translation>
    </message>
    <message>
        <source>Change correlation</source>
        <translation>更改相关系数</translation>
    </message>
</context>
<context>
    <name>rackrent::CurveRow</name>
    <message>
        <source>No value yet: add a point to see the curve here.</source>
        <translation>尚无数值：添加数据点后在此显示曲线。</translation>
    </message>
    <message>
        <source>Plot of the curve</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>rackrent::DayEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>rackrent::DeckPanel</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Add a page behind the one that is chosen</source>
        <translation>在所选页之后添加一页</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the page out of the deck</source>
        <translation>从演示稿中移除该页</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move the page towards the beginning</source>
        <translation>将该页向前移动</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move the page towards the end</source>
        <translation>将该页向后移动</translation>
    </message>
    <message>
        <source>S&amp;tandard</source>
        <translation>标准(&amp;T)</translation>
    </message>
    <message>
        <source>Make the deck from the project again</source>
        <translation>从项目重新生成演示稿</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present from the page that is chosen (F5 from the first)</source>
        <translation>从所选页开始演示（F5 从第一页开始）</translation>
    </message>
    <message>
        <source>Export as PDF...</source>
        <translation>导出为 PDF...</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>按财政年度</translation>
    </message>
    <message>
        <source>A line for each point</source>
        <translation>每行一个要点</translation>
    </message>
    <message>
        <source>For the speaker&apos;s window alone</source>
        <translation>仅用于演讲者窗口</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;eriods</source>
        <translation>期间(&amp;E)</translation>
    </message>
    <message>
        <source>Scenari&amp;o</source>
        <translation>情景(&amp;O)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Made from the figures: %1</source>
        <translation>由数字生成：%1</translation>
    </message>
    <message>
        <source>As chosen while presenting</source>
        <translation>按演示时的选择</translation>
    </message>
    <message>
        <source>Change page</source>
        <translation>更改页面</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Standard deck</source>
        <translation>标准演示稿</translation>
    </message>
</context>
<context>
    <name>rackrent::Docks</name>
    <message>
        <source>Show this panel, or close it</source>
        <translation>显示或关闭此面板</translation>
    </message>
</context>
<context>
    <name>rackrent::Document</name>
    <message>
        <source>Add contract</source>
        <translation>添加租约</translation>
    </message>
    <message>
        <source>Duplicate %1&apos;s contract</source>
        <translation>复制 %1 的租约</translation>
    </message>
    <message>
        <source>Delete %1&apos;s contract</source>
        <translation>删除 %1 的租约</translation>
    </message>
    <message>
        <source>Delete %1 contracts</source>
        <translation>删除 %1 份租约</translation>
    </message>
    <message>
        <source> and its scenario override</source>
        <translation>及其情景覆盖项</translation>
    </message>
    <message>
        <source> and %1 scenario overrides</source>
        <translation>及 %1 个情景覆盖项</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>it is no Rackrent project, or one of a newer version</source>
        <translation>它不是 Rackrent 项目，或由更新的版本写成</translation>
    </message>
    <message>
        <source>Revert to the saved file</source>
        <translation>恢复为已保存的文件</translation>
    </message>
    <message numerus="yes">
        <source>The project has %n error(s)</source>
        <translation>
            <numerusform>项目有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are not being kept against a crash: %1 cannot be written to. Save the project; free space on that disk.</source>
        <translation>更改未能写入日志以防崩溃：无法写入 %1。请保存项目，并释放该磁盘的空间。</translation>
    </message>
</context>
<context>
    <name>rackrent::DriversTable</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>众数</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>Add &amp;driver...</source>
        <translation>添加驱动因素(&amp;D)...</translation>
    </message>
    <message>
        <source>Draw another input at random</source>
        <translation>随机抽取另一项输入</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>How, %1</source>
        <translation>方式，%1</translation>
    </message>
    <message>
        <source>Distribution, %1</source>
        <translation>分布，%1</translation>
    </message>
    <message>
        <source>Change driver</source>
        <translation>更改驱动因素</translation>
    </message>
    <message>
        <source>Add driver</source>
        <translation>添加驱动因素</translation>
    </message>
    <message>
        <source>Remove driver</source>
        <translation>移除驱动因素</translation>
    </message>
    <message>
        <source>Low, mean</source>
        <translation>下限、均值</translation>
    </message>
    <message>
        <source>High, sd</source>
        <translation>上限、标准差</translation>
    </message>
    <message>
        <source>The lower end, the mean, or the list of values</source>
        <translation>下限、均值或数值列表</translation>
    </message>
    <message>
        <source>The likeliest value</source>
        <translation>最可能的值</translation>
    </message>
    <message>
        <source>The upper end, or the standard deviation</source>
        <translation>上限或标准差</translation>
    </message>
    <message>
        <source>Draw the chosen input no more, and forget its correlations</source>
        <translation>不再抽取所选输入，并删除其相关系数</translation>
    </message>
    <message>
        <source>Numbers are needed here, with semicolons between them.</source>
        <translation>这里需要数字，以分号分隔。</translation>
    </message>
    <message>
        <source>One number is needed here.</source>
        <translation>这里需要一个数字。</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: it is neither a number nor a date.</source>
        <translation>%1不能抽取：它既不是数字也不是日期。</translation>
    </message>
</context>
<context>
    <name>rackrent::EventsPage</name>
    <message>
        <source>Tenants give &amp;notice</source>
        <translation>租户发出通知(&amp;N)</translation>
    </message>
    <message>
        <source>After an exponential time, with the chance a year that the contract&apos;s right says</source>
        <translation>经过指数分布的时间，按合同权利给出的年概率</translation>
    </message>
    <message>
        <source>Leases are &amp;renewed or not</source>
        <translation>租约续签与否(&amp;R)</translation>
    </message>
    <message>
        <source>A draw at each expiry, in place of the weighted mean</source>
        <translation>每次到期时抽取，代替加权平均</translation>
    </message>
    <message>
        <source>Tenants &amp;default</source>
        <translation>租户违约(&amp;D)</translation>
    </message>
    <message>
        <source>After an exponential time, with the tenant&apos;s chance a year</source>
        <translation>经过指数分布的时间，按租户的年概率</translation>
    </message>
    <message>
        <source>Months of rent that are received when a tenant defaults; 0: nothing</source>
        <translation>租户违约时收到的租金月数；0：没有</translation>
    </message>
    <message>
        <source>Events of contracts</source>
        <translation>租约事件</translation>
    </message>
    <message>
        <source>Type over a chance to change it; double-click elsewhere to see the contract in the form</source>
        <translation>直接改写概率；双击其他位置可在表单中查看租约</translation>
    </message>
    <message>
        <source>%1 of %2 contracts have events that are drawn.</source>
        <translation>%2 份租约中有 %1 份带有抽取的事件。</translation>
    </message>
    <message>
        <source>Change simulation</source>
        <translation>更改模拟</translation>
    </message>
    <message>
        <source>Months of rent are a number, 0 or more.</source>
        <translation>租金月数为 0 或以上的数字。</translation>
    </message>
    <message>
        <source>M&amp;onths paid after it</source>
        <translation>其后支付的月数(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rackrent::ExhibitTableDialog</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>rackrent::ExplainDialog</name>
    <message>
        <source>Explain a figure</source>
        <translation>解释数字</translation>
    </message>
    <message>
        <source>What the figure is of</source>
        <translation>数字的对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>What it was made from</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The step that is chosen</source>
        <translation>所选的一步</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>数字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Portfolio: key figures</source>
        <translation>组合：关键指标</translation>
    </message>
    <message>
        <source>Portfolio: lines</source>
        <translation>组合：各行</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>合同：%1</translation>
    </message>
    <message>
        <source>Facility: %1</source>
        <translation>设施：%1</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>computing...</source>
        <translation>正在计算...</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) added up</source>
        <translation>
            <numerusform>%1：%n 个单元格之和</numerusform>
        </translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>not in the file: its default</source>
        <translation>不在文件中：取默认值</translation>
    </message>
    <message numerus="yes">
        <source>Its %n term(s) add up to %1.</source>
        <translation>
            <numerusform>其 %n 项之和为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rackrent shows %1.</source>
        <translation>Rackrent 显示 %1。</translation>
    </message>
    <message>
        <source>These do not agree: please report it.</source>
        <translation>两者不符：请报告此问题。</translation>
    </message>
</context>
<context>
    <name>rackrent::ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>With t&amp;itle</source>
        <translation>包含标题(&amp;I)</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 绘图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation>CSV 数据</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>半张幻灯片</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1x, %2 dpi</source>
        <translation>%1x，%2 dpi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>同主题</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>缩放(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;opy to clipboard</source>
        <translation>复制到剪贴板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is more than Rackrent draws. Choose a smaller size or scale.</source>
        <translation>超出 Rackrent 可绘制的大小。请选择更小的尺寸或缩放。</translation>
    </message>
    <message>
        <source>%1 x %2 inches</source>
        <translation>%1 x %2 英寸</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 像素</translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>任意大小均清晰</translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation>%1 x %2 毫米</translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>显示前 %1 行</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>行数：%1</translation>
    </message>
</context>
<context>
    <name>rackrent::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>rackrent::FieldRow</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Source and note…</source>
        <translation>来源与备注…</translation>
    </message>
    <message>
        <source>⚠ Not applied: %1</source>
        <translation>⚠ 未采用：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Set by the scenario “%1”; base case: %2.</source>
        <translation>由情景“%1”设定；基准情景：%2。</translation>
    </message>
    <message>
        <source>Solve for this…</source>
        <translation>为此求解…</translation>
    </message>
</context>
<context>
    <name>rackrent::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only rows with this text</source>
        <translation>仅显示含此文本的行</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>任意列中的文本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>rackrent::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>在表格中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Escape）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rackrent::FormRow</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改%2的%1</translation>
    </message>
    <message>
        <source>⚠ Error: %1</source>
        <translation>⚠ 错误：%1</translation>
    </message>
    <message>
        <source>△ Warning: %1</source>
        <translation>△ 警告：%1</translation>
    </message>
</context>
<context>
    <name>rackrent::FormSection</name>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>rackrent::GridColumns</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order of the file</source>
        <translation>文件顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter “%1”...</source>
        <translation>筛选“%1”(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rackrent::GridEditing</name>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>将添加 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than a million cells. Nothing was changed; take a smaller block.</source>
        <translation>超过一百万个单元格。未作任何更改；请选取较小的区域。</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>剪切 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste: copy some cells first.</source>
        <translation>没有可粘贴的文本：请先复制单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, its name</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>清除 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are. %1</source>
        <comment>how many, why the first one</comment>
        <translation>
            <numerusform>%n 个单元格保持不变。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands above to fill down: select the cell to copy and those below it.</source>
        <translation>上方没有可填充的内容：请选中源单元格及其下方单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) down</source>
        <translation>
            <numerusform>向下填充 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands to the left to fill with: select the cell to copy and those beside it.</source>
        <translation>左侧没有可填充的内容：请选中源单元格及其旁边的单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) to the right</source>
        <translation>
            <numerusform>向右填充 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>填充 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>插入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row to delete: select one first.</source>
        <translation>没有可删除的行：请先选择。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::GridPane</name>
    <message>
        <source>Text in this column</source>
        <translation>此列中的文本</translation>
    </message>
    <message>
        <source>Show only rows with this text in “%1”</source>
        <translation>仅显示“%1”列含此文本的行</translation>
    </message>
</context>
<context>
    <name>rackrent::HelpWindow</name>
    <message>
        <source>Rackrent help</source>
        <translation>Rackrent 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>rackrent::HistoryPanel</name>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Choosing a step undoes all after it, or makes all up to it again</source>
        <translation>选择一步将撤销其后的全部更改，或重做至该步</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>最初状态</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
</context>
<context>
    <name>rackrent::InputPicker</name>
    <message>
        <source>Choose an input</source>
        <translation>选择输入项</translation>
    </message>
    <message>
        <source>Search in the inputs</source>
        <translation>在输入项中搜索</translation>
    </message>
    <message>
        <source>Type words: a tenant, rent, growth</source>
        <translation>输入关键词：承租人、租金、增长</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>rackrent::InputRanges</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Inputs that are varied</source>
        <translation>变动的输入</translation>
    </message>
    <message>
        <source>&amp;Add input...</source>
        <translation>添加输入(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Vary another input</source>
        <translation>再变动一个输入</translation>
    </message>
    <message>
        <source>Vary the chosen input no more</source>
        <translation>不再变动所选输入</translation>
    </message>
</context>
<context>
    <name>rackrent::InputsModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>rackrent::InputsPanel</name>
    <message>
        <source>Inputs</source>
        <translation>输入项</translation>
    </message>
    <message>
        <source>Which inputs</source>
        <translation>哪些输入项</translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation>全部输入项</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Search in the inputs</source>
        <translation>在输入项中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No input is of this kind.</source>
        <translation>没有此类输入项。</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copy the list as text for a spreadsheet</source>
        <translation>将列表复制为电子表格文本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Solve for this...</source>
        <translation>为此求解...</translation>
    </message>
</context>
<context>
    <name>rackrent::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Choose a part in the navigator to see and edit it here.</source>
        <translation>在导航栏中选择一项，即可在此查看和编辑。</translation>
    </message>
    <message>
        <source>Scenario “%1”: what is typed changes it, not the base case; what it sets stands in italics</source>
        <translation>情景“%1”：键入的内容更改该情景而非基准情景；由它设定的内容以斜体显示</translation>
    </message>
</context>
<context>
    <name>rackrent::KeyFiguresPanel</name>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>为上次编辑之前的结果</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>E&amp;xplain...</source>
        <translation>解释(&amp;X)...</translation>
    </message>
</context>
<context>
    <name>rackrent::MainWindow</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>The scenario that every figure and chart is computed under</source>
        <translation>所有数据与图表据以计算的情景</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Inputs and sources</source>
        <translation>输入与来源</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份租约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n 处设施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>自 %1 起 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are of before the last edit: computing…</source>
        <translation>数据为上次编辑之前的结果：正在计算…</translation>
    </message>
    <message>
        <source>Figures are of before the last edit: mend the errors, or undo</source>
        <translation>数据为上次编辑之前的结果：请修正错误或撤销</translation>
    </message>
    <message>
        <source>No figures until the errors are mended</source>
        <translation>修正错误之前没有数据</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>无法打开此文件</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. The project in the window is as it was; check the name, or choose a file with File, Open.</source>
        <translation>无法打开 %1：%2。窗口中的项目保持不变；请检查名称，或通过“文件”&gt;“打开”选择文件。</translation>
    </message>
    <message>
        <source>%1 has errors and was not opened; the project in the window is as it was. Mend the file at the places named and open it again.</source>
        <translation>%1 有错误，未打开；窗口中的项目保持不变。请在所列位置修正文件后重新打开。</translation>
    </message>
    <message>
        <source>This sample cannot be opened</source>
        <translation>无法打开此示例</translation>
    </message>
    <message>
        <source>The project in the window is as it was.</source>
        <translation>窗口中的项目保持不变。</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>项目未保存</translation>
    </message>
    <message>
        <source>The chart was not exported</source>
        <translation>图表未导出</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>About Rackrent</source>
        <translation>关于 Rackrent</translation>
    </message>
    <message>
        <source>Rackrent %1
Valuation of datacentre leases.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rackrent %1
数据中心租约估值。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Edit a contract</source>
        <translation>编辑租约</translation>
    </message>
    <message>
        <source>Click on a rent and type: 1.1bn, 18m, 250k. What was understood is said beneath the cell before Enter takes it.</source>
        <translation>点击一项租金并输入：1.1bn、18m、250k。按回车之前，单元格下方会显示程序的理解。</translation>
    </message>
    <message>
        <source>See the break-even point move</source>
        <translation>观察盈亏平衡点的移动</translation>
    </message>
    <message>
        <source>Charts and key figures follow every edit at once. Point at a chart, or use its arrow keys, to read a month.</source>
        <translation>图表与关键指标随每次编辑即时更新。将鼠标指向图表或使用方向键可读取某个月份。</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>选择情景</translation>
    </message>
    <message>
        <source>Everything is computed under it, and each key figure says how it differs from the base case.</source>
        <translation>所有结果均据此计算，每个关键指标都显示与基准情景的差异。</translation>
    </message>
    <message>
        <source>Challenge the inputs</source>
        <translation>质疑输入</translation>
    </message>
    <message>
        <source>What is wrong or odd about the project is listed here. Each input can say whether it is published, inferred or assumed, and by what.</source>
        <translation>项目中的错误与可疑之处列于此处。每项输入都可注明是已公布、推断还是假设，以及依据。</translation>
    </message>
    <message>
        <source>Take it to the meeting</source>
        <translation>带去开会</translation>
    </message>
    <message>
        <source>A right click on a chart copies or exports it; F1 explains the panel that you are in. Ctrl+Shift+P finds every action.</source>
        <translation>右键点击图表可复制或导出；F1 说明当前面板；Ctrl+Shift+P 查找任何操作。</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>选中的单元格</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>移除不存在的文件</translation>
    </message>
    <message>
        <source>The saved file cannot be read</source>
        <translation>无法读取已保存的文件</translation>
    </message>
    <message>
        <source>%1: %2. The project in the window is as it was; save it to write the file again.</source>
        <translation>%1：%2。窗口中的项目保持不变；保存即可重新写入文件。</translation>
    </message>
    <message>
        <source>The project is as it was saved. Undo brings your changes back.</source>
        <translation>项目已恢复为保存时的状态。撤销可找回您的更改。</translation>
    </message>
    <message>
        <source>Restore an earlier version</source>
        <translation>恢复较早的版本</translation>
    </message>
    <message>
        <source>The version cannot be read</source>
        <translation>无法读取该版本</translation>
    </message>
    <message>
        <source>%1. The project in the window is as it was; choose another version.</source>
        <translation>%1。窗口中的项目保持不变；请选择其他版本。</translation>
    </message>
    <message>
        <source>The unsaved work cannot be opened</source>
        <translation>无法打开未保存的工作</translation>
    </message>
    <message>
        <source>%1 is kept, and is offered again at the next start: save a copy of it then.</source>
        <translation>%1 已保留，下次启动时会再次提供：届时请保存副本。</translation>
    </message>
    <message>
        <source>The last changes did not come back</source>
        <translation>最后的更改未能恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at the end could not be made again. All before them are in the window, and everything is kept until the next start.</source>
        <translation>
            <numerusform>末尾 %n 处更改无法重做。之前的更改都在窗口中，全部内容保留到下次启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1（已恢复）</translation>
    </message>
    <message>
        <source>The changes cannot be made again.</source>
        <translation>无法重做这些更改。</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>no contract is chosen</source>
        <translation>未选择租约</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>no project was opened or saved yet</source>
        <translation>尚未打开或保存过项目</translation>
    </message>
    <message>
        <source>the project was never saved</source>
        <translation>项目从未保存</translation>
    </message>
    <message>
        <source>The project has no scenario “%1”; the base case is shown.</source>
        <translation>项目中没有情景“%1”；显示的是基准情景。</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>演示稿</translation>
    </message>
    <message>
        <source>There are no figures to present until the errors are mended.</source>
        <translation>错误修正之前没有可演示的数字。</translation>
    </message>
    <message>
        <source>Values from the presentation</source>
        <translation>来自演示的数值</translation>
    </message>
    <message>
        <source>There are no figures to export until the errors are mended.</source>
        <translation>错误修正之前没有可导出的数字。</translation>
    </message>
    <message>
        <source>The deck was not exported</source>
        <translation>演示稿未导出</translation>
    </message>
    <message>
        <source>%1 does not end in %2, as files of the format that was chosen do. Nothing was written.</source>
        <translation>%1 的结尾不是所选格式的 %2。未写入任何内容。</translation>
    </message>
    <message>
        <source>There are no figures to print until the errors are mended.</source>
        <translation>错误修正之前没有可打印的数字。</translation>
    </message>
    <message>
        <source>Print deck</source>
        <translation>打印演示稿</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比(&amp;W)</translation>
    </message>
    <message>
        <source>Compare &amp;with (%1)</source>
        <translation>对比(&amp;W)（%1）</translation>
    </message>
    <message>
        <source>Draws other scenarios over every chart</source>
        <translation>将其他情景绘制在每张图表之上</translation>
    </message>
    <message>
        <source>Drawn over every chart: %1</source>
        <translation>绘制在每张图表之上：%1</translation>
    </message>
    <message>
        <source>There are no figures to report until the errors are mended.</source>
        <translation>错误更正之前没有可报告的数字。</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) imported from %1; Undo takes them back</source>
        <translation>
            <numerusform>已从 %1 导入 %n 份租约；可用“撤销”收回</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table to paste: copy the rent roll with its headings first.</source>
        <translation>没有可粘贴的表格：请先连同标题一起复制租金清单。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There are no figures to explain until the errors are mended.</source>
        <translation>改正错误之前没有可解释的数字。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder that may be written to. What was there is untouched.</source>
        <translation>无法写入 %1：%2。请选择可写的文件夹。原有文件未受影响。</translation>
    </message>
    <message>
        <source>The workbook was not exported</source>
        <translation>工作簿未导出</translation>
    </message>
</context>
<context>
    <name>rackrent::MappingDelegate</name>
    <message>
        <source>Another column has it, and would give it up</source>
        <translation>另一列已是该字段，将让出</translation>
    </message>
</context>
<context>
    <name>rackrent::MappingModel</name>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>%1, as all</source>
        <translation>%1（同其他列）</translation>
    </message>
    <message>
        <source>What the column says of a contract</source>
        <translation>该列是租约的哪项内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What its numbers are amounts of; a unit in a cell goes before it</source>
        <translation>数字的单位；单元格内写明的单位优先</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What its numbers are multiplied by</source>
        <translation>数字的倍数</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How its numbers or dates are written</source>
        <translation>数字或日期的写法</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写法</translation>
    </message>
</context>
<context>
    <name>rackrent::MappingTable</name>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
</context>
<context>
    <name>rackrent::MarketModel</name>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>comes back, half in %1</source>
        <translation>回归，%1回到一半</translation>
    </message>
    <message>
        <source>wanders</source>
        <translation>游走</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Kind of path, %1</source>
        <translation>路径类型，%1</translation>
    </message>
    <message>
        <source>Kind of path</source>
        <translation>路径类型</translation>
    </message>
    <message>
        <source>What volatility, reversion and drift make of the curve. Computed.</source>
        <translation>波动率、回归速度和漂移对曲线的作用。由计算得出。</translation>
    </message>
    <message>
        <source>Let %1 move at random</source>
        <translation>让%1随机变动</translation>
    </message>
    <message>
        <source>The project has no curve: add one in the navigator.</source>
        <translation>项目没有曲线：请在导航中添加。</translation>
    </message>
    <message>
        <source>Every curve of the project moves at random already.</source>
        <translation>项目的每条曲线都已随机变动。</translation>
    </message>
</context>
<context>
    <name>rackrent::MarketTable</name>
    <message>
        <source>A curve here moves at random around what the project says of it, from the valuation date on.</source>
        <translation>这里的曲线自估值日起围绕项目给出的数值随机变动。</translation>
    </message>
</context>
<context>
    <name>rackrent::NavigatorModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a list, how many it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1，%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::NavigatorPanel</name>
    <message>
        <source>Navigator</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>Parts of the project</source>
        <translation>项目的组成部分</translation>
    </message>
    <message>
        <source>Find a part</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a kind of part</comment>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名%1</translation>
    </message>
</context>
<context>
    <name>rackrent::NestedTableModel</name>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改%2的%1</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>没有对应的列。</translation>
    </message>
    <message>
        <source>%1 cannot be empty: type another value over it.</source>
        <translation>%1不能为空：请直接输入其他值。</translation>
    </message>
    <message>
        <source>%1 cannot be cleared: choose another value.</source>
        <translation>%1不能清除：请选择其他值。</translation>
    </message>
</context>
<context>
    <name>rackrent::OverridesModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>base case, under the scenario</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Base case and under the scenario, %1</source>
        <translation>基准情景与该情景下的值，%1</translation>
    </message>
    <message>
        <source>Base case → scenario</source>
        <translation>基准情景 → 本情景</translation>
    </message>
    <message>
        <source>The value in the base case, and what this override makes of it. Computed.</source>
        <translation>基准情景中的值，以及此覆盖项所得的值。自动计算。</translation>
    </message>
    <message>
        <source>Add an override of %1</source>
        <translation>添加对%1的覆盖</translation>
    </message>
</context>
<context>
    <name>rackrent::OverridesRow</name>
    <message>
        <source>Choose input…</source>
        <translation>选择输入项…</translation>
    </message>
    <message>
        <source>Let the current override be of another input (Alt+Down)</source>
        <translation>将当前覆盖项改为另一输入项（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>rackrent::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>rackrent::PartForm</name>
    <message numerus="yes">
        <source>⚠ %n error(s)</source>
        <translation>
            <numerusform>⚠ %n 个错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::PasteDialog</name>
    <message>
        <source>How is “%1” meant?</source>
        <translation>“%1”应如何理解？</translation>
    </message>
    <message>
        <source>A &amp;point stands before the decimals, as in 1,234.5</source>
        <translation>小数点为点(&amp;P)，如 1,234.5</translation>
    </message>
    <message>
        <source>A &amp;comma stands before the decimals, as in 1.234,5</source>
        <translation>小数点为逗号(&amp;C)，如 1.234,5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cells that do not take their text</source>
        <translation>不接受所给文本的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would not take the text. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n 个单元格不接受所给文本。尚未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>Paste the &amp;good cells only</source>
        <translation>仅粘贴有效的单元格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill the &amp;good cells only</source>
        <translation>仅填充有效的单元格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>填充(&amp;F)</translation>
    </message>
</context>
<context>
    <name>rackrent::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As fits: 1.25bn, 18.0m</source>
        <translation>自动：1.25bn、18.0m</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整数字</translation>
    </message>
    <message>
        <source>In thousands (k)</source>
        <translation>以千计 (k)</translation>
    </message>
    <message>
        <source>In millions (m)</source>
        <translation>以百万计 (m)</translation>
    </message>
    <message>
        <source>In billions (bn)</source>
        <translation>以十亿计 (bn)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Form of numbers</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Keep edits that are not saved safe from a crash</source>
        <translation>保护未保存的编辑，以防崩溃</translation>
    </message>
    <message>
        <source>Show the welcome page at start</source>
        <translation>启动时显示欢迎页</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Amounts of &amp;money</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Form of &amp;numbers</source>
        <translation>数字格式(&amp;N)</translation>
    </message>
    <message>
        <source>Language and form of numbers change when Rackrent starts the next time. Files do not depend on them.</source>
        <translation>语言与数字格式在下次启动 Rackrent 时生效。文件不受其影响。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>rackrent::Presentation</name>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
</context>
<context>
    <name>rackrent::PresentationWindow</name>
    <message>
        <source>A presentation is being shown</source>
        <translation>正在演示</translation>
    </message>
    <message>
        <source>Presentation - Rackrent</source>
        <translation>演示 - Rackrent</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Right, Page Down, Space</source>
        <translation>右、Page Down、空格</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Left, Page Up, Backspace</source>
        <translation>左、Page Up、退格</translation>
    </message>
    <message>
        <source>page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>first and last page</source>
        <translation>第一页和最后一页</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 至 9</translation>
    </message>
    <message>
        <source>scenarios; 1 is the base case</source>
        <translation>情景；1 是基准情景</translation>
    </message>
    <message>
        <source>sliders of inputs</source>
        <translation>输入的滑块</translation>
    </message>
    <message>
        <source>all pages, to jump to one</source>
        <translation>所有页面，可跳转</translation>
    </message>
    <message>
        <source>pointer, pen, erase</source>
        <translation>指示点、画笔、擦除</translation>
    </message>
    <message>
        <source>black or white screen</source>
        <translation>黑屏或白屏</translation>
    </message>
    <message>
        <source>curves of before, on or off</source>
        <translation>显示或隐藏先前的曲线</translation>
    </message>
    <message>
        <source>figures in full, rounded, or hidden</source>
        <translation>数字完整、取整或隐藏</translation>
    </message>
    <message>
        <source>speaker&apos;s window with notes</source>
        <translation>带备注的演讲者窗口</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>rackrent::PreviewModel</name>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>rackrent::ProblemsDialog</name>
    <message>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation>错误所在及正确写法</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
</context>
<context>
    <name>rackrent::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong, and what would be right</source>
        <translation>错误所在及正确写法</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>文件中的位置</translation>
    </message>
</context>
<context>
    <name>rackrent::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>errors, warnings</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rackrent::ProvenanceMark</name>
    <message>
        <source>Origin: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Click, or Alt+Enter in the field, to see and change it.</source>
        <translation>点击，或在字段中按 Alt+Enter，可查看和更改。</translation>
    </message>
</context>
<context>
    <name>rackrent::ProvenancePopover</name>
    <message>
        <source>Where it comes from: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Change the origin of %1</source>
        <translation>更改%1的出处</translation>
    </message>
    <message>
        <source>Change the source of %1</source>
        <translation>更改%1的来源</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation>更改%1的备注</translation>
    </message>
</context>
<context>
    <name>rackrent::RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的工作</translation>
    </message>
    <message>
        <source>Rackrent ended before these projects were saved. Their changes were kept. A recovered project opens as it was, and its file stays as it is until you save.</source>
        <translation>Rackrent 在这些项目保存之前结束。其更改已保留。恢复的项目按当时状态打开，其文件在您保存之前保持不变。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Ask at the &amp;next start</source>
        <translation>下次启动时再问(&amp;N)</translation>
    </message>
    <message>
        <source>Everything is kept until then</source>
        <translation>届时之前全部保留</translation>
    </message>
    <message>
        <source>Unsaved projects</source>
        <translation>未保存的项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>如何处理 %1</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Ask at the next start</source>
        <translation>下次启动时再问</translation>
    </message>
</context>
<context>
    <name>rackrent::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is being written…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>章节(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>情景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>打印(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>无法生成报告：%1</translation>
    </message>
    <message>
        <source>The project&apos;s file is attached to it.</source>
        <translation>项目文件附在其中。</translation>
    </message>
    <message>
        <source>One page without sheets, with its charts in it; the preview shows what it says.</source>
        <translation>不分页的单个网页，图表包含在内；预览显示其内容。</translation>
    </message>
    <message>
        <source>With its charts in a folder beside it; the preview shows what it says.</source>
        <translation>图表存放在旁边的文件夹中；预览显示其内容。</translation>
    </message>
    <message>
        <source>No section is chosen. Choose one or more.</source>
        <translation>未选任何章节。请至少选择一个。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>rackrent::RollDialog</name>
    <message>
        <source>Import rent roll</source>
        <translation>导入租金清单</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;1  The table and its columns</source>
        <translation>&amp;1  表格及其各列</translation>
    </message>
    <message>
        <source>&amp;2  The contracts</source>
        <translation>&amp;2  租约</translation>
    </message>
    <message>
        <source>Problems, rows left out, and how the table was read</source>
        <translation>问题、略去的行，以及表格的读取方式</translation>
    </message>
    <message>
        <source>Guess &amp;anew</source>
        <translation>重新推测(&amp;A)</translation>
    </message>
    <message>
        <source>Forget what was chosen, and take the columns for what they look like</source>
        <translation>忘记所作的选择，按各列的样子推测</translation>
    </message>
    <message>
        <source>&amp;Load mapping...</source>
        <translation>载入映射(&amp;L)...</translation>
    </message>
    <message>
        <source>Read the columns as a file says that was saved here</source>
        <translation>按此处保存的文件读取各列</translation>
    </message>
    <message>
        <source>&amp;Save mapping...</source>
        <translation>保存映射(&amp;S)...</translation>
    </message>
    <message>
        <source>Keep how the columns are read as a file, for the next roll and for rackrent-cli</source>
        <translation>将各列的读取方式存为文件，供下一份清单和 rackrent-cli 使用</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2.

Nothing was changed.</source>
        <translation>%1 无法导入：%2。

未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n new contract(s)</source>
        <translation>
            <numerusform>%n 份新租约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) changed</source>
        <translation>
            <numerusform>%n 份租约更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new facility(ies)</source>
        <translation>
            <numerusform>%n 个新设施</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing can be imported before they are mended, in the table or in what its columns are.</source>
        <translation>
            <numerusform>%n 个错误：须先在表格中或在各列的含义中修正，才能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;2  The contracts (%1)</source>
        <translation>&amp;2  租约（%1）</translation>
    </message>
    <message>
        <source>The mapping was not taken</source>
        <translation>未采用该映射</translation>
    </message>
    <message>
        <source>%1 does not fit, and the columns are read as before:
%2</source>
        <translation>%1 不适用，各列仍按原方式读取：
%2</translation>
    </message>
    <message>
        <source>The mapping was not saved</source>
        <translation>映射未保存</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
</context>
<context>
    <name>rackrent::RollImport</name>
    <message>
        <source>it has no table</source>
        <translation>其中没有表格</translation>
    </message>
    <message>
        <source>the columns are read as they were the last time, of a table with these headings</source>
        <translation>各列按上次读取相同标题表格的方式读取</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>it is for a sheet “%1”, which this workbook does not have</source>
        <translation>它针对工作表“%1”，而此工作簿中没有</translation>
    </message>
    <message>
        <source>the roll speaks of %1, and the project is in %2: nothing is converted</source>
        <translation>清单的货币是 %1，而项目的货币是 %2：不作换算</translation>
    </message>
    <message>
        <source>The roll has errors: mend them in the table, or how its columns are read.</source>
        <translation>清单有错误：请在表格中修正，或更改各列的读取方式。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The contracts do not fit into the project.</source>
        <translation>这些租约与项目不相容。</translation>
    </message>
</context>
<context>
    <name>rackrent::RollNotesModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>rackrent::RunBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop computing; what was shown before stays</source>
        <translation>停止计算；之前显示的内容保留</translation>
    </message>
    <message>
        <source>Cancelled: what is shown is of before.</source>
        <translation>已取消：显示的是之前的结果。</translation>
    </message>
</context>
<context>
    <name>rackrent::Safekeeping</name>
    <message>
        <source>%1 is open in another program (%2 at %3) and was not written. Your changes are still open: save them under another name.</source>
        <translation>%1 已在其他程序中打开（%3 上的 %2），未写入。您的更改仍在窗口中：请另存为其他名称。</translation>
    </message>
    <message>
        <source>Saved; but the version before it could not be kept: %1.</source>
        <translation>已保存；但之前的版本未能保留：%1。</translation>
    </message>
</context>
<context>
    <name>rackrent::ScenariosPanel</name>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>What they change</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What explains it</source>
        <translation>由什么解释</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A scenario of the base case</source>
        <translation>基于基准情景的情景</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Based on this</source>
        <translation>基于此情景</translation>
    </message>
    <message>
        <source>A scenario that begins with what this one changes</source>
        <translation>以此情景的更改为起点的情景</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>重命名情景</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>情景并列</translation>
    </message>
    <message>
        <source>Show &amp;differences to the base case</source>
        <translation>显示与基准情景的差异(&amp;D)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>What scenarios change</source>
        <translation>情景的更改内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>情景中</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>These are the figures before the last edit: the project has errors.</source>
        <translation>这些是上次编辑之前的数字：项目中有错误。</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>情景名称：</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Copy, rename, move or delete the scenario</source>
        <translation>复制、重命名、移动或删除该情景</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>重命名(&amp;R)...</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>The project without any scenario</source>
        <translation>不含任何情景的项目</translation>
    </message>
    <message>
        <source>Check it to draw it over the charts while another is shown.</source>
        <translation>勾选后，显示其他情景时它会绘制在图表之上。</translation>
    </message>
    <message>
        <source>As many are drawn over the charts as can be told apart.</source>
        <translation>绘制在图表之上的情景已达到可区分的数目。</translation>
    </message>
</context>
<context>
    <name>rackrent::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>上移章节</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>下移章节</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>All sections, in the order in which they come at first</source>
        <translation>全部章节，按最初的顺序</translation>
    </message>
    <message>
        <source>%1 (nothing to say)</source>
        <comment>a section of a report</comment>
        <translation>%1（无内容）</translation>
    </message>
</context>
<context>
    <name>rackrent::SelectionStatistics</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>已填 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of different units</source>
        <translation>
            <numerusform>%n 个不同单位的数</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1 · Average %2 · Count %3 · Min %4 · Max %5</source>
        <translation>合计 %1 · 平均 %2 · 计数 %3 · 最小 %4 · 最大 %5</translation>
    </message>
</context>
<context>
    <name>rackrent::SensitivityPanel</name>
    <message>
        <source>One input</source>
        <translation>单一输入</translation>
    </message>
    <message>
        <source>How far amounts are moved, down and up; rates a year move by one percentage point</source>
        <translation>金额上下移动的幅度；年利率移动一个百分点</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A line is drawn where the metric has this value</source>
        <translation>在指标取该值处画线</translation>
    </message>
    <message>
        <source>C&amp;ompute</source>
        <translation>计算(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shock</source>
        <translation>变动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>步数(&amp;T)</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>All inputs that matter</source>
        <translation>所有有影响的输入</translation>
    </message>
    <message>
        <source>None yet: add one</source>
        <translation>尚无：请添加</translation>
    </message>
    <message>
        <source>Add an input that the metric is to be seen over.</source>
        <translation>请添加一项输入，以查看指标随其变化。</translation>
    </message>
    <message>
        <source>Add two inputs: the first goes across, the second up.</source>
        <translation>请添加两项输入：第一项为横轴，第二项为纵轴。</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>上次编辑之前</translation>
    </message>
    <message>
        <source>Nothing is computed until the project&apos;s errors are mended.</source>
        <translation>在修正项目中的错误之前不进行计算。</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>龙卷风图</translation>
    </message>
    <message>
        <source>Spider</source>
        <translation>蛛网图</translation>
    </message>
    <message>
        <source>Two inputs</source>
        <translation>两项输入</translation>
    </message>
</context>
<context>
    <name>rackrent::SheetModel</name>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
</context>
<context>
    <name>rackrent::SheetPage</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>标题所在的行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The row whose cells say what stands below them; 0 where there is none</source>
        <translation>其单元格说明下方内容的行；没有标题时为 0</translation>
    </message>
    <message>
        <source>Rows that the headings take</source>
        <translation>标题占用的行数</translation>
    </message>
    <message>
        <source>2 where units stand below the headings, or groups of columns above them</source>
        <translation>标题下方另有单位行，或上方另有分组行时为 2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates with the month as a word, ISO dates and dates of a spreadsheet are always understood</source>
        <translation>月份写作文字的日期、ISO 日期和电子表格的日期总能识别</translation>
    </message>
    <message>
        <source>Leave out &amp;totals and vacant space</source>
        <translation>略去合计和空置面积(&amp;T)</translation>
    </message>
    <message>
        <source>Also headings that are repeated, and rows with a single cell</source>
        <translation>也包括重复的标题，以及只有一个单元格的行</translation>
    </message>
    <message>
        <source>&amp;Single cells name facilities</source>
        <translation>单个单元格为设施名称(&amp;S)</translation>
    </message>
    <message>
        <source>A row with a single cell names the facility of the rows below it</source>
        <translation>只有一个单元格的行是其下各行的设施名称</translation>
    </message>
    <message>
        <source>Facility where no column says it</source>
        <translation>没有列写明时的设施</translation>
    </message>
    <message>
        <source>Kind where no column says it</source>
        <translation>没有列写明时的类型</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>The table as it stands in the file</source>
        <translation>文件中的表格</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>略去这些行</translation>
    </message>
    <message>
        <source>Take the rows as contracts</source>
        <translation>将这些行作为租约</translation>
    </message>
    <message>
        <source>Headings stand in this row</source>
        <translation>标题位于此行</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>First heading &amp;row</source>
        <translation>标题首行(&amp;R)</translation>
    </message>
    <message>
        <source>Heading ro&amp;ws</source>
        <translation>标题行数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Facility of all</source>
        <translation>全部设施(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind of all</source>
        <translation>全部类型(&amp;K)</translation>
    </message>
</context>
<context>
    <name>rackrent::SimulationPanel</name>
    <message>
        <source>Cancelled: what is shown is of before. %1</source>
        <translation>已取消：显示的是之前的结果。%1</translation>
    </message>
    <message>
        <source>The same seed gives the same figures, on any number of cores</source>
        <translation>相同的种子在任意数量的核心上给出相同的数字</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>&amp;Paths</source>
        <translation>路径数(&amp;P)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>What explains it</source>
        <translation>由什么解释</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Add a driver, or let events happen, and run.</source>
        <translation>请添加驱动因素或启用事件，然后运行。</translation>
    </message>
    <message>
        <source>Before the last edit</source>
        <translation>上次编辑之前</translation>
    </message>
    <message>
        <source>The project has changed since: press Run. %1</source>
        <translation>项目此后已更改：请按运行。%1</translation>
    </message>
    <message>
        <source>Change simulation</source>
        <translation>更改模拟</translation>
    </message>
    <message>
        <source>Nothing is computed until the project&apos;s errors are mended.</source>
        <translation>在修正项目中的错误之前不进行计算。</translation>
    </message>
    <message>
        <source>The simulation could not be run: %1. Try fewer paths.</source>
        <translation>模拟无法运行：%1。请减少路径数。</translation>
    </message>
    <message>
        <source>%1 of %2 paths, seed %3</source>
        <translation>%2 条路径中的 %1 条，种子 %3</translation>
    </message>
    <message>
        <source>%1 paths with inputs that are not valid: %2</source>
        <translation>%1 条路径的输入无效：%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1: mean %2 ± %3 (standard error)</source>
        <translation>%1：均值 %2 ± %3（标准误差）</translation>
    </message>
    <message>
        <source>5% %1, median %2, 95% %3</source>
        <translation>5% %1，中位数 %2，95% %3</translation>
    </message>
    <message>
        <source>loss on %1 of the paths</source>
        <translation>%1 的路径亏损</translation>
    </message>
    <message>
        <source>mean of the worst 5% %1</source>
        <translation>最差 5% 的均值 %1</translation>
    </message>
    <message>
        <source>never on %1 of the paths</source>
        <translation>%1 的路径从不</translation>
    </message>
    <message>
        <source>none on %1 of the paths</source>
        <translation>%1 的路径没有</translation>
    </message>
    <message>
        <source>Cash flow bands</source>
        <translation>现金流区间</translation>
    </message>
    <message>
        <source>Rent bands</source>
        <translation>租金区间</translation>
    </message>
    <message>
        <source>Payback by month</source>
        <translation>逐月回本概率</translation>
    </message>
    <message>
        <source>%1, notice</source>
        <comment>a tenant</comment>
        <translation>%1，通知</translation>
    </message>
    <message>
        <source>%1, default</source>
        <comment>a tenant</comment>
        <translation>%1，违约</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Inputs that are drawn, and how each is distributed</source>
        <translation>抽取的输入及其分布</translation>
    </message>
    <message>
        <source>How any two drivers move together</source>
        <translation>任意两个驱动因素如何共同变动</translation>
    </message>
    <message>
        <source>Curves that move at random, month by month</source>
        <translation>逐月随机变动的曲线</translation>
    </message>
    <message>
        <source>Notice, renewal and default of each contract</source>
        <translation>每份租约的通知、续签和违约</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an input, what is wrong with it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>So&amp;bol</source>
        <translation>So&amp;bol</translation>
    </message>
    <message>
        <source>Quasi-random points in place of random ones: the error falls faster with the number of paths</source>
        <translation>以准随机点代替随机点：误差随路径数下降得更快</translation>
    </message>
</context>
<context>
    <name>rackrent::SlideOverview</name>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>rackrent::SliderBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply to the project</source>
        <translation>应用到项目(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rackrent::SlidersForm</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Choose an input to move while presenting</source>
        <translation>选择演示时要移动的输入</translation>
    </message>
    <message>
        <source>Remove slider</source>
        <translation>移除滑块</translation>
    </message>
    <message>
        <source>Add slider</source>
        <translation>添加滑块</translation>
    </message>
    <message>
        <source>Change slider</source>
        <translation>更改滑块</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>rackrent::SolveDialog</name>
    <message>
        <source>Solve</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Choose another input</source>
        <translation>选择另一项输入</translation>
    </message>
    <message>
        <source>As far as it takes</source>
        <translation>按需要</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解</translation>
    </message>
    <message>
        <source>The metric is drawn here against the input.</source>
        <translation>指标随输入的变化画在这里。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>is to be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Search &amp;from</source>
        <translation>搜索范围从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Give the input this value, as a step that can be undone</source>
        <translation>将该值赋予输入，可以撤销</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Choose the input that is sought.</source>
        <translation>请选择要求解的输入。</translation>
    </message>
    <message>
        <source>Type what the metric is to be.</source>
        <translation>请键入指标应达到的值。</translation>
    </message>
    <message>
        <source>Nothing is computed until the project&apos;s errors are mended.</source>
        <translation>在修正项目中的错误之前不进行计算。</translation>
    </message>
    <message>
        <source>Solve for %1</source>
        <translation>为 %1 求解</translation>
    </message>
    <message>
        <source>How late may %1 be delivered?</source>
        <translation>%1 最多可以延迟多久交付？</translation>
    </message>
    <message>
        <source>How early may %1 default?</source>
        <translation>%1 最早何时可以违约？</translation>
    </message>
    <message>
        <source>How fast may GPU rents fall?</source>
        <translation>GPU 租金最快可以跌多少？</translation>
    </message>
    <message>
        <source>What comes late: all of it, or one delivery</source>
        <translation>延迟的是什么：全部，还是某一次交付</translation>
    </message>
    <message>
        <source>The metric is drawn here against the size of the stress.</source>
        <translation>此处按压力大小绘制该指标。</translation>
    </message>
    <message>
        <source>&amp;Stress</source>
        <translation>压力(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add as scenario</source>
        <translation>添加为情景(&amp;A)</translation>
    </message>
    <message>
        <source>Add a scenario in which this happens, as a step that can be undone</source>
        <translation>添加一个发生此情况的情景，可作为一步撤销</translation>
    </message>
    <message>
        <source>The contract is no longer there.</source>
        <translation>该合同已不存在。</translation>
    </message>
    <message>
        <source>Of another question</source>
        <translation>属于另一个问题</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加情景</translation>
    </message>
</context>
<context>
    <name>rackrent::SpeakerWindow</name>
    <message>
        <source>Speaker - Rackrent</source>
        <translation>演讲者 - Rackrent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>这是最后一页。</translation>
    </message>
    <message>
        <source>No notes for this page.</source>
        <translation>此页没有备注。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>rackrent::SwitchEditor</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>yes or no</comment>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>rackrent::TableRow</name>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Add a row (Ctrl++)</source>
        <translation>添加一行（Ctrl++）</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+-)</source>
        <translation>删除选中的行（Ctrl+-）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>⚠ Not applied: %1</source>
        <translation>⚠ 未采用：%1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Add a row to %1 of %2</source>
        <translation>向%2的%1添加一行</translation>
    </message>
    <message>
        <source>Set by the scenario “%1”.</source>
        <translation>由情景“%1”设定。</translation>
    </message>
</context>
<context>
    <name>rackrent::Tour</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>rackrent::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>No earlier version of %1 is kept yet. Saving keeps the state before it.</source>
        <translation>尚未保留 %1 的较早版本。保存时会保留之前的状态。</translation>
    </message>
    <message>
        <source>The last saved states of %1. Restoring one is a change like any other: Undo takes it back, and nothing is written until you save.</source>
        <translation>%1 最近保存的各个状态。恢复与其他更改一样可撤销，保存之前不写入文件。</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>至 %1（%2）</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>作为副本打开(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rackrent::WelcomePage</name>
    <message>
        <source>Show this page at start</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>Go to the project</source>
        <translation>进入项目</translation>
    </message>
    <message>
        <source>Rackrent</source>
        <translation>Rackrent</translation>
    </message>
    <message>
        <source>What datacentre leases pay, when, how much of it is certain, and what it is worth.</source>
        <translation>数据中心租约付多少租金、何时支付、多少是确定的、价值几何。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>打开文件...</translation>
    </message>
    <message>
        <source>A project that was saved before</source>
        <translation>以前保存的项目</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>None yet. Projects that you open or save are listed here.</source>
        <translation>尚无。您打开或保存的项目会列在这里。</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1 (gone)
%2</source>
        <translation>%1（已不存在）
%2</translation>
    </message>
</context>
</TS>
